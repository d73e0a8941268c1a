/**
 * What each property holds, on whatever node or relationship it stands. A property that is not listed can't be stored;
 * whole numbers are integers but where this says Float: a target's `value` of 2 is 2.0 (2 万家), a `year` of 2020 is 2020.
 */
export const propertyTypes = {
  id: 'String',
  name: 'String',
  nameEn: 'String',
  aliases: '[String]',
  title: 'String',
  number: 'String',
  path: 'String',
  date: 'String',
  startYear: 'Int',
  endYear: 'Int',
  isDraft: 'Boolean',
  text: 'String',
  heading: 'String',
  start: 'Int',
  end: 'Int',
  indicator: 'String',
  year: 'Int',
  value: 'Float',
  unit: 'String',
  comparator: 'String',
  isBaseline: 'Boolean',
  content: 'String',
  investment: 'Float',
  factId: 'String',
  document: 'String',
  quote: 'String',
  origin: 'String',
  source: 'String',
  role: 'String',
  post: 'String',
  firstYear: 'Int',
  lastYear: 'Int',
  status: 'String',
  surface: 'String',
} as const satisfies Readonly<Record<string, 'String' | '[String]' | 'Int' | 'Float' | 'Boolean'>>;

export type PropertyName = keyof typeof propertyTypes;
