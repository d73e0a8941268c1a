const query = `query Connectors($from: String!, $to: String!) {
  connectors(from: $from, to: $to, first: 50) {
    totalCount
    nodes {
      entity { name }
      paths(first: 1) {
        entities { name }
        relations { type evidence(first: 1) { quote source document { title } } }
      }
    }
  }
}`;

const form = document.getElementById('question');
const answer = document.getElementById('answer');

form.addEventListener('submit', (event) => {
  event.preventDefault();
  ask(Object.fromEntries(new FormData(form)));
});
ask(Object.fromEntries(new FormData(form)));

async function ask(variables) {
  answer.replaceChildren(element('p', '… 查询中 · asking'));
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = await response.json();
    answer.replaceChildren(
      ...(errors ? errors.map(({ message }) => element('p', message)) : shown(data.connectors)),
    );
  } catch {
    answer.replaceChildren(element('p', '服务没有回答 · The server does not answer.'));
  }
}

function shown({ totalCount, nodes }) {
  return [
    element('p', `${totalCount} 个研究机构 · research institutes`, 'note'),
    ...nodes.flatMap(connector),
  ];
}

function connector({ entity, paths }) {
  return [element('h2', entity.name), ...paths.flatMap(way)];
}

function way({ entities, relations }) {
  const names = entities.map(({ name }) => name).join(' — ');
  return [element('p', names, 'way'), ...relations.flatMap(({ evidence }) => evidence.map(quoted))];
}

function quoted({ quote, source, document: from }) {
  const block = element('blockquote', quote ?? source ?? '');
  if (from) block.append(element('br'), element('cite', from.title));
  return block;
}

function element(name, text = '', className = '') {
  const made = document.createElement(name);
  made.textContent = text;
  made.className = className;
  return made;
}
