import { describe, expect, test } from 'vitest';
import { makeCurator } from '../../src/curation/make-curator.ts';
import { settleCuration } from '../../src/curation/settle-curation.ts';
import type { Curation } from '../../src/seeds/curation.ts';
import type { Finding } from '../../src/std/finding.ts';
import { decide, institute, smallFacts, source, zone } from './small-facts.ts';

function curate(curation: Curation) {
  const facts = smallFacts();
  const curator = makeCurator(settleCuration(curation, [source], () => {}).active);
  const mentions = curator.mentions(facts.reading, facts.mentions);
  return { ...curator.facts({ ...facts, mentions }), curator };
}

const says = ({ type, from, to }: { type: string; from: { name: string }; to: { name: string } }) =>
  `${type} ${from.name} → ${to.name}`;
const partsOf = (facts: ReturnType<typeof curate>) =>
  facts.tasks.flatMap(({ title, participants }) =>
    participants.map(({ relationship, entity }) => `${title} ${relationship} ${entity.name}`),
  );
const quoted = (
  { repaired }: { repaired: { text: string } },
  { start, end }: { start: number; end: number },
) => repaired.text.slice(start, end);

describe('names', () => {
  test('words that name nothing are no mention, and what stood inside them stands alone', () => {
    const { mentions } = curate(
      decide('mentions', { decision: 'none', surface: '高新区', quote: '高新区依托' }),
    );
    expect(mentions.map(({ surface }) => surface)).toEqual([
      institute.name,
      '市科技局',
      '市财政局',
      '清远华炬科技园',
      '高新区',
    ]);
  });

  test('a missed name is found, and holds what stands inside it', () => {
    const row = {
      decision: 'entity',
      surface: '高新区管委会',
      kind: 'GovernmentUnit',
      name: '清远高新区管委会',
    };
    const { mentions } = curate(decide('mentions', { ...row, quote: '高新区管委会做好' }));
    const [office, inner] = mentions.slice(-2);
    expect(office).toMatchObject({ surface: '高新区管委会', name: '清远高新区管委会', rule: 'curation' });
    expect(inner).toMatchObject({ surface: '高新区', within: office?.span });
  });

  test('words get the name they mean, at each place where the phrase stands', () => {
    const row = { decision: 'name', surface: '高新区', kind: 'Park', name: '英德高新区', quote: '高新区' };
    const { mentions } = curate(decide('mentions', row));
    expect(mentions.filter(({ name }) => name === '英德高新区')).toHaveLength(2);
  });

  test('spaces in a phrase don’t count', () => {
    const row = { decision: 'none', surface: '高 新区', quote: '高新区 依托' };
    expect(curate(decide('mentions', row)).mentions).toHaveLength(5);
  });

  test('a right kind holds wherever the thing is named, in facts too', () => {
    const row = { decision: 'kind', ...zone, rightKind: 'Region', quote: '高新区依托' };
    const { mentions, relations } = curate(decide('kinds', row));
    expect(mentions.filter(({ name }) => name === zone.name).map(({ kind }) => kind)).toEqual([
      'Region',
      'Region',
    ]);
    expect(relations[0]?.to).toEqual({ kind: 'Region', name: zone.name });
  });

  test('two names of one body are one, and the other is an alias', () => {
    const row = { decision: 'same', kind: 'Park', name: '清远高新技术产业开发区', other: zone.name };
    const { relations, curator } = curate(decide('same', { ...row, quote: '高新区依托' }));
    expect(relations[0]?.to.name).toBe('清远高新技术产业开发区');
    const thing = {
      id: 'park-1',
      kind: 'Park',
      name: '清远高新技术产业开发区',
      aliases: ['高新区'],
    } as const;
    expect(curator.entities([thing])[0]?.aliases).toEqual(['清远高新区', '高新区']);
  });

  test('the issuer goes by its right name', () => {
    const row = { decision: 'same', kind: 'GovernmentUnit', name: '清远市政府', other: '清远市人民政府' };
    expect(curate(decide('same', { ...row, quote: '市科技局' })).reading.profile.issuer).toBe('清远市政府');
  });

  test('an English name goes with its thing', () => {
    const row = { decision: 'name', ...zone, nameEn: 'Qingyuan High-tech Zone', quote: '高新区依托' };
    const { curator } = curate(decide('names-en', row));
    const thing = { id: 'park-1', ...zone, aliases: [] };
    expect(curator.entities([thing])[0]?.nameEn).toBe('Qingyuan High-tech Zone');
  });
});

const hosts = {
  type: 'HOSTS',
  fromKind: 'ResearchInstitute',
  from: institute.name,
  toKind: 'Park',
  to: zone.name,
  quote: '依托华南师范大学清远研究院',
};

describe('relations', () => {
  test('a rejected one is gone', () => {
    expect(curate(decide('relations', { decision: 'reject', ...hosts })).relations).toEqual([]);
  });

  test('one that a person read stands in its sentence, and names the decision', () => {
    const row = { ...hosts, decision: 'add', type: 'COOPERATES_WITH', origin: 'STATED', status: 'EXISTING' };
    const { relations, reading } = curate(decide('relations', row));
    const added = relations[1];
    expect(added && says(added)).toBe('COOPERATES_WITH 华南师范大学清远研究院 → 清远高新区');
    expect(added).toMatchObject({ origin: 'STATED', status: 'EXISTING' });
    expect(added?.decision).toBe(
      'curation/relations.tsv 2026-11-21: COOPERATES_WITH 华南师范大学清远研究院 → 清远高新区',
    );
    expect(added && quoted(reading, added.quote)).toBe(
      '高新区依托华南师范大学清远研究院开展“专家+企业”合作。',
    );
  });

  test('one that a name carries has the name for its place', () => {
    const row = { ...hosts, decision: 'add', type: 'LOCATED_IN', origin: 'IMPLIED', quote: institute.name };
    const { relations, reading } = curate(decide('relations', row));
    expect(relations[1] && quoted(reading, relations[1].quote)).toBe(institute.name);
  });

  test('one that no text states rests on the decision alone', () => {
    const row = { ...hosts, decision: 'add', type: 'SERVES', origin: 'CURATED' };
    const { relations, curator } = curate(decide('relations', row));
    expect(relations.map(says)).toEqual(['HOSTS 华南师范大学清远研究院 → 清远高新区']);
    expect(curator.relations).toMatchObject([
      { type: 'SERVES', origin: 'CURATED', source: expect.stringContaining('relations.tsv 2026-11-21') },
    ]);
  });
});

describe('tasks, targets and projects', () => {
  test('a part in a task is taken away and given', () => {
    const part = {
      task: '建设平台',
      kind: 'GovernmentUnit',
      unit: '清远市财政局',
      quote: '参与单位：市财政局',
    };
    const facts = curate(
      decide(
        'tasks',
        { decision: 'reject', role: 'LEADS', ...part },
        { decision: 'add', role: 'PARTICIPATES_IN', ...part },
      ),
    );
    expect(partsOf(facts)).toEqual(['建设平台 LEADS 清远市科技局', '建设平台 PARTICIPATES_IN 清远市财政局']);
  });

  test('a clause becomes a task, gets its title, or is none', () => {
    const task = { decision: 'task', task: '加强保障工作', quote: '加强保障' };
    expect(curate(decide('tasks', task)).tasks.map(({ title }) => title)).toEqual([
      '建设平台',
      '加强保障工作',
    ]);
    const title = { decision: 'task', task: '建设创新平台', quote: '建设平台' };
    expect(curate(decide('tasks', title)).tasks.map((each) => each.title)).toEqual(['建设创新平台']);
    const none = { decision: 'none', task: '建设平台', quote: '建设平台' };
    expect(curate(decide('tasks', none)).tasks).toEqual([]);
  });

  const target = { indicator: '高新技术企业', year: '2020', value: '500', unit: '家', quote: '达到500家' };

  test('a target’s year is put right', () => {
    const row = { decision: 'correct', ...target, column: 'year', rightValue: '2022' };
    const { targets } = curate(decide('targets', row));
    expect(targets).toMatchObject([
      { year: 2022, value: 500, decision: expect.stringContaining('targets.tsv') },
    ]);
  });

  test('a wrong target goes, a missed one comes', () => {
    const missed = { ...target, year: '2022', comparator: 'GTE', isBaseline: 'no' };
    const { targets } = curate(
      decide('targets', { decision: 'reject', ...target }, { decision: 'add', ...missed }),
    );
    expect(targets).toMatchObject([{ year: 2022, comparator: 'GTE', isBaseline: false, scope: undefined }]);
  });

  test('a missed project concerns what its phrase names', () => {
    const row = { decision: 'add', name: '清远华炬科技园建设', endYear: '2022', quote: '清远华炬科技园建设' };
    const { projects } = curate(decide('projects', row));
    expect(projects).toMatchObject([{ endYear: 2022, entities: [{ kind: 'Park', name: '清远华炬科技园' }] }]);
  });
});

describe('a decision that does not apply is an error that names its line', () => {
  test.each<[string, Curation, RegExp]>([
    [
      'a phrase that does not stand there',
      decide('mentions', { decision: 'none', surface: '高新区', quote: '高新区支持' }),
      /mentions\.tsv line 2: "高新区支持" does not stand in 000_plan/,
    ],
    [
      'nothing to take away',
      decide('mentions', { decision: 'none', surface: '孵化器', quote: '国家级孵化器' }),
      /nothing was read in "孵化器" there\. Delete the line\./,
    ],
    [
      'a name that was read already',
      decide('mentions', { decision: 'entity', surface: '高新区', ...zone, quote: '高新区依托' }),
      /清远高新区 was already read there/,
    ],
    [
      'a name across another',
      decide('mentions', { decision: 'entity', surface: '区依托', ...zone, quote: '高新区依托' }),
      /"区依托" crosses "高新区"/,
    ],
    [
      'a name that is no longer read',
      decide('mentions', {
        decision: 'right',
        surface: '高新区',
        kind: 'Park',
        name: '英德高新区',
        quote: '高新区依托',
      }),
      /"高新区" no longer names the Park "英德高新区" there/,
    ],
    [
      'a merged name that the document does not name',
      decide('same', { decision: 'same', ...zone, other: '清远国家高新区', quote: '高新区' }),
      /same\.tsv line 2: 000_plan names no Park "清远国家高新区"/,
    ],
    [
      'a kind of a thing that is not there',
      decide('kinds', {
        decision: 'kind',
        kind: 'Region',
        name: '清远高新区',
        rightKind: 'Park',
        quote: '高新区',
      }),
      /kinds\.tsv line 2: 000_plan names no Region "清远高新区"/,
    ],
    [
      'a relation that was not read',
      decide('relations', { decision: 'reject', ...hosts, type: 'SERVES' }),
      /relations\.tsv line 2: no SERVES between the two was read there/,
    ],
    [
      'an added relation that was read',
      decide('relations', { decision: 'add', ...hosts, origin: 'STATED' }),
      /it was already read there/,
    ],
    [
      'an end that the document does not name',
      decide('relations', { decision: 'add', ...hosts, to: '英德高新区', origin: 'STATED' }),
      /names no Park "英德高新区"/,
    ],
    [
      'a phrase in two places',
      decide('targets', {
        decision: 'add',
        indicator: '园区',
        value: '1',
        comparator: 'EQ',
        isBaseline: 'no',
        quote: '高新区',
      }),
      /"高新区" stands 2 times\. Quote more of it\./,
    ],
    [
      'a target that was not read',
      decide('targets', { decision: 'reject', indicator: '高新技术企业', value: '5', quote: '达到500家' }),
      /no such target was read there/,
    ],
    [
      'a task of another title',
      decide('tasks', { decision: 'none', task: '建设园区', quote: '建设平台' }),
      /no task is called "建设园区"/,
    ],
    [
      'a part that is not there',
      decide('tasks', {
        decision: 'reject',
        task: '建设平台',
        role: 'PARTICIPATES_IN',
        kind: 'GovernmentUnit',
        unit: '清远市财政局',
        quote: '市财政局',
      }),
      /清远市财政局 has no such part in it there/,
    ],
  ])('%s', (_what, curation, message) => {
    expect(() => curate(curation)).toThrow(message);
  });

  test('all of a document’s are named at once', () => {
    const curation = decide(
      'mentions',
      { decision: 'none', surface: '孵化器', quote: '国家级孵化器' },
      { decision: 'none', surface: '企业', quote: '高新技术企业' },
    );
    expect(() => curate(curation)).toThrow(/line 2: [^]*\n.*line 3: /);
  });
});

describe('decisions speak only about the text they were decided on', () => {
  const row = { decision: 'none', surface: '高新区', quote: '高新区依托' };

  test('one about another text is set aside and reported', () => {
    const findings: Finding[] = [];
    const curation = decide('mentions', { ...row, textHash: '0123456789ab' });
    const settled = settleCuration(curation, [source], (finding) => void findings.push(finding));
    expect(settled.active.mentions).toEqual([]);
    expect(settled.setAside.map(({ at }) => at)).toEqual(['mentions.tsv line 2']);
    expect(findings).toMatchObject([{ rule: 'curation/set-aside', documentId: '000_plan' }]);
  });

  test('one about a document that is not there is silent', () => {
    const settled = settleCuration(decide('mentions', row), [], () => expect.unreachable());
    expect(settled).toMatchObject({
      active: { mentions: [] },
      setAside: [],
      silent: [{ topic: 'mentions' }],
    });
  });

  test('a line without a hash is told the right one', () => {
    const curation = decide('mentions', { ...row, textHash: '' });
    expect(() => settleCuration(curation, [source], () => {})).toThrow(
      /mentions\.tsv line 2: textHash is empty\. If it was decided on 000_plan as it is, write [0-9a-f]{12}\./,
    );
  });
});
