/**
 * The labels by which nodes are found: each node carries exactly one of them, and its `id` is unique under it.
 * An `Entity` carries its kind as a second label.
 */
export const nodeLabels = ['Entity', 'Document', 'Clause', 'Task', 'Target', 'Project', 'Evidence'] as const;

export type NodeLabel = (typeof nodeLabels)[number];
