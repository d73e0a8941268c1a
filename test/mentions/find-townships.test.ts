import { expect, test } from 'vitest';
import { outerNames } from './read-phrase.ts';

test.each([
  ['在英红镇建设智慧生态茶园', ['Region 英红镇']],
  [
    '南汇新城镇、万祥镇、泥城镇和书院镇（以下统称“四镇”）',
    ['Region 南汇新城镇', 'Region 万祥镇', 'Region 泥城镇', 'Region 书院镇'],
  ],
  ['推动城镇、乡村融合，建设重点镇、中心镇', []],
  ['由各乡镇、特色小镇负责', []],
])('%s', (phrase, expected) => expect(outerNames('上海市', phrase)).toEqual(expected));
