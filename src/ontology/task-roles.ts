/** What a unit is to a task, keyed by the relationship type: `zh` the words that plans use, `code` the API's enum value. */
export const taskRoles = {
  LEADS: { code: 'LEAD', zh: '牵头' },
  PARTICIPATES_IN: { code: 'PARTICIPATE', zh: '参与' },
  RESPONSIBLE_FOR: { code: 'RESPONSIBLE', zh: '责任' },
  NAMED_IN: { code: 'NAMED', zh: '提及' },
} as const;

export type TaskRelationship = keyof typeof taskRoles;
