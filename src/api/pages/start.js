const query = `query KeyQuestion($from: String!, $to: String!) {
  connectors(from: $from, to: $to, first: 50) {
    totalCount
    nodes {
      entity { name }
      paths(first: 1) {
        relations {
          type
          from { name }
          to { name }
          evidence(first: 1) { origin quote source document { title } }
        }
      }
    }
  }
}`;

const typeLabels = {
  LOCATED_IN: '位于',
  PART_OF: '属于',
  AFFILIATED_WITH: '隶属于',
  COOPERATES_WITH: '合作',
  ESTABLISHED_BY: '由…建设',
  HOSTS: '承载',
  INVESTS_IN: '投资',
  SERVES: '服务',
  CONNECTS_TO: '链接',
};

const originLabels = {
  STATED: '原文 · stated',
  IMPLIED: '由名称得知 · implied by the name',
  REFERENCE: '参考数据 · reference data',
  CURATED: '人工核定 · decided by a person',
};

const form = document.getElementById('question');
const answer = document.getElementById('answer');

form.addEventListener('submit', (event) => {
  event.preventDefault();
  ask(Object.fromEntries(new FormData(form)));
});
ask(Object.fromEntries(new FormData(form)));

async function ask({ from, to, token }) {
  answer.replaceChildren(element('p', {}, '查询中 … asking'));
  const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) };
  const body = JSON.stringify({ query, variables: { from, to } });
  try {
    const response = await fetch('/graphql', { method: 'POST', headers, body });
    document.getElementById('token').hidden &&= response.status !== 401;
    const { data, errors } = await response.json();
    answer.replaceChildren(...(errors ? errors.map(problem) : shown(data.connectors)));
  } catch {
    answer.replaceChildren(problem({ message: '服务没有回答 · The server does not answer.' }));
  }
}

function problem({ message }) {
  return element('p', { class: 'error', role: 'alert' }, message);
}

function shown({ totalCount, nodes }) {
  const count = totalCount === 1 ? 'institute connects' : 'institutes connect';
  return [
    element(
      'p',
      { class: 'count' },
      `${totalCount} 个研究机构 · `,
      element('span', { lang: 'en' }, `${totalCount} research ${count} them`),
    ),
    element('ol', { class: 'connectors' }, ...nodes.map(connector)),
  ];
}

function connector({ entity, paths }) {
  const relations = paths.flatMap((path) => path.relations);
  return element(
    'li',
    {},
    element('h2', {}, entity.name),
    element('ul', { class: 'way' }, ...relations.map((relation) => hop(relation, entity.name))),
  );
}

function hop({ type, from, to, evidence }, name) {
  const said = element('p', { class: 'relation' }, from.name, typeOf(type), to.name);
  return element('li', {}, said, ...evidence.map((each) => source(each, name)));
}

function typeOf(type) {
  return element('span', { class: 'type', title: type }, `${typeLabels[type] ?? type} →`);
}

function source({ origin, quote, source: table, document: plan }, name) {
  const place = plan ? `《${plan.title}》` : (table ?? '');
  const caption = element('figcaption', {}, `${originLabels[origin]} · `, element('cite', {}, place));
  return element(
    'figure',
    {},
    ...(quote ? [element('blockquote', {}, ...marked(quote, name))] : []),
    caption,
  );
}

/** The sentence with the connector's name in it marked. */
function marked(quote, name) {
  return quote.split(name).flatMap((part, i) => (i === 0 ? [part] : [element('mark', {}, name), part]));
}

function element(name, attributes, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}
