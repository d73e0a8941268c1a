import { ask } from './ask.ts';
import { graphql } from './generated/gql.ts';

/** Which institutes connect two sides, each with the sentence that says so: 华南师范大学清远研究院 connects 清远市 with 粤港澳大湾区. */
export async function whoConnects(url: string, from: string, to: string): Promise<readonly string[]> {
  const { connectors } = await ask(url, connectorsOfTwoSides, { from, to });
  return connectors.nodes.map(({ entity, paths }) => {
    const evidence = paths.flatMap(({ relations }) => relations).flatMap((relation) => relation.evidence);
    const said = evidence.find(({ origin }) => origin === 'STATED');
    return said === undefined ? entity.name : `${entity.name}: ${said.quote} (${said.document?.title})`;
  });
}

const connectorsOfTwoSides = graphql(`
  query ConnectorsOfTwoSides($from: String!, $to: String!) {
    connectors(from: $from, to: $to, first: 50) {
      nodes {
        entity {
          name
        }
        paths(first: 1) {
          relations {
            evidence {
              origin
              quote
              document {
                title
              }
            }
          }
        }
      }
    }
  }
`);
