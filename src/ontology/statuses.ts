/** Whether the text speaks of something planned (规划建设), existing (现有) or finished (建成). */
export const statuses = ['PLANNED', 'EXISTING', 'FINISHED'] as const;

export type Status = (typeof statuses)[number];
