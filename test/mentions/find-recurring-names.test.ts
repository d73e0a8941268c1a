import { expect, test } from 'vitest';
import { outerNames } from './read-phrase.ts';

test('a name that a list shows to be one is it elsewhere too', () => {
  expect(outerNames('包头市', '与晋北集团、内蒙古科技大学签署协议', '晋北集团发展壮大')).toEqual([
    'Enterprise 晋北集团',
    'University 内蒙古科技大学',
    'Enterprise 晋北集团',
  ]);
});

test('a class of things that stands beside a name stays one', () => {
  expect(outerNames('包头市', '依托创新服务中心、内蒙古科技大学开展服务', '建设创新服务中心')).toEqual([
    'University 内蒙古科技大学',
  ]);
});
