const keyQuestion = `# Which research institutes connect Qingyuan with the Greater Bay Area, and who says so?
query Connectors {
  connectors(from: "清远市", to: "粤港澳大湾区") {
    nodes {
      entity { name }
      score
      paths(first: 1) {
        length
        relations {
          type
          from { name }
          to { name }
          evidence(first: 1) { quote document { title } source }
        }
      }
    }
  }
}
`;

const unitsTasks = `# What does a unit have to do?
query Tasks($unit: String = "清远市科学技术局") {
  entity(name: $unit, kind: GOVERNMENT_UNIT) {
    name
    aliases
    tasks(roles: [LEAD], first: 10) {
      totalCount
      nodes { role task { title document { title } } evidence { quote } }
    }
  }
}
`;

const targets = `# What do the plans say of high-tech enterprises, and by when?
query Targets {
  targets(where: { indicator: "高新技术企业" }) {
    nodes { indicator scope { name } year comparator value unit isBaseline document { title } evidence { quote } }
  }
}
`;

const searching = `# Finds by name, pinyin, initials or English.
query Search {
  search(text: "hnsfdxqyyjy", first: 5) {
    nodes { score matched node { name kind region { name } } }
  }
}
`;

ReactDOM.createRoot(document.getElementById('graphiql')).render(
  React.createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({ url: '/graphql' }),
    defaultTabs: [keyQuestion, unitsTasks, targets, searching].map((query) => ({ query })),
  }),
);
