import { gather } from '../std/gather.ts';
import { matchesOf } from '../std/matches-of.ts';
import type { Candidate } from './candidate.ts';
import type { Issuer } from './issuer.ts';

/** 各县（市、区）人民政府 in running text is one unit, the issuing region's; 各县（市、区）党委、人民政府 are two. */
export function findCollectives(text: string, { region }: Issuer): readonly Candidate[] {
  return gather(matchesOf(collective, text), (match) => {
    const [whole, place = '', offices = ''] = match;
    return offices.split('、').map((office) => {
      const start = match.index + whole.lastIndexOf(office);
      return {
        start: office === offices.split('、')[0] ? match.index : start,
        end: start + office.length,
        kind: 'GovernmentUnit',
        name: (region ?? '') + place + office,
        rule: 'collective',
      } as const;
    });
  });
}

const collective =
  /(各(?:相关|有关)?(?:县级市|省辖市|设区的?市|地级以上市|地级市|市州|市县|区县|县区|州|[县市]、区|[区市]、县|县|市|区|镇|街道|乡镇|镇街|旗)(?:[（(][^（）()]{1,8}[）)])?)((?:(?:人民政府|政府|党委|党委政府|党工委|管委会|科技主管部门)(?:、(?=人民政府|政府|党委|管委会))?)+)/gu;
