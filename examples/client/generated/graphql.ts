/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What a fact rests on, best first. */
export type Origin =
  /** A person added it, with a reason. */
  | 'CURATED'
  /** A name says so: 华南师范大学清远研究院 belongs to 华南师范大学. */
  | 'IMPLIED'
  /** A named public data set says so. */
  | 'REFERENCE'
  /** A document says so in its text. */
  | 'STATED';

export type ConnectorsOfTwoSidesQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type ConnectorsOfTwoSidesQuery = { readonly connectors: { readonly nodes: ReadonlyArray<{ readonly entity:
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      , readonly paths: ReadonlyArray<{ readonly relations: ReadonlyArray<{ readonly evidence: ReadonlyArray<{ readonly origin: Origin, readonly quote: string | null, readonly document: { readonly title: string } | null }> }> }> }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const ConnectorsOfTwoSidesDocument = new TypedDocumentString(`
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
    `, {"hash":"sha256:c4036d74764471175484446f59fa6089747865ff0452abf9472017bb5294fd08"}) as unknown as TypedDocumentString<ConnectorsOfTwoSidesQuery, ConnectorsOfTwoSidesQueryVariables>;