import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EntityRow } from './rows/entity-row.ts';
import type { RelationRow } from './rows/relation-row.ts';
import type { EvidenceRow } from './rows/evidence-row.ts';
import type { MentionRow } from './rows/mention-row.ts';
import type { DocumentRow } from './rows/document-row.ts';
import type { ClauseRow } from './rows/clause-row.ts';
import type { TaskRow } from './rows/task-row.ts';
import type { ParticipationRow } from './rows/participation-row.ts';
import type { TargetRow } from './rows/target-row.ts';
import type { ProjectRow } from './rows/project-row.ts';
import type { StatisticsRow } from './answers/statistics.ts';
import type { PathRow } from './answers/path-row.ts';
import type { ConnectorRow } from './answers/connector-row.ts';
import type { SubgraphRow } from './answers/subgraph-row.ts';
import type { SearchRow } from './answers/search-row.ts';
import type { CoverageRow } from './rows/coverage-row.ts';
import type { TimelineRow } from './rows/timeline-row.ts';
import type { ConflictRow, ClaimRow } from './rows/conflict-row.ts';
import type { DiffRow, UnitChangeRow, TaskChangeRow, TargetChangeRow, EntityChangeRow, RelationChangeRow } from './rows/diff-row.ts';
import type { BrokerRow } from './answers/broker-row.ts';
import type { CollaboratorRow } from './rows/collaborator-row.ts';
import type { SharedTaskRow } from './rows/shared-task-row.ts';
import type { Connection } from './connection.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** Any JSON value: a report's cell or parameter. */
  JSON: { input: unknown; output: unknown; }
};

/** A thing that the shortest ways between two sides pass through: without it they would be longer, or gone. */
export type Broker = {
  readonly __typename?: 'Broker';
  /**
   * How much lies on it: of each pair of things, one of each side, the share of their shortest ways that pass through it, added up over all pairs. 3 means as
   * much as being the only link of three pairs.
   */
  readonly betweenness: Scalars['Float']['output'];
  /** The thing. */
  readonly entity: Entity;
  /** Some of these ways, best first, from the one side to the other: at most one from each thing of the smaller side, twenty in all. */
  readonly paths: ReadonlyArray<Path>;
  /** How many shortest ways between things of the two sides pass through it; 2147483647 stands for more. */
  readonly ways: Scalars['Int']['output'];
};


/** A thing that the shortest ways between two sides pass through: without it they would be longer, or gone. */
export type BrokerPathsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of brokers. Its cursors stay right while rows are added. */
export type BrokerConnection = {
  readonly __typename?: 'BrokerConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<BrokerEdge>;
  /** The rows alone. */
  readonly nodes: ReadonlyArray<Broker>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page of brokers. */
export type BrokerEdge = {
  readonly __typename?: 'BrokerEdge';
  /** The place of this row in the list, opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Broker;
};

/** How something differs from one document to another. */
export type ChangeKind =
  /** Both say it, but not the same of it. */
  | 'CHANGED'
  /** Only the earlier one says it. */
  | 'GONE'
  /** Only the later one says it. */
  | 'NEW';

/** What one document says where others say otherwise. */
export type Claim = {
  readonly __typename?: 'Claim';
  /** The document that says so. */
  readonly document: Document;
  /** The sentence, bracket or table row that says so; null where a naming of the thing does, which `mention` shows. */
  readonly evidence?: Maybe<Evidence>;
  /** The naming that calls the thing planned or finished. */
  readonly mention?: Maybe<Mention>;
  /** The relation, for STATUS and ROLE. */
  readonly relation?: Maybe<Relation>;
  /** What it says, in a word: 500 家, 清远市财政局, PLANNED, 组长. */
  readonly says: Scalars['String']['output'];
  /** The target whose value it is, for VALUE. */
  readonly target?: Maybe<Target>;
  /** The task that is led, for LEAD. */
  readonly task?: Maybe<Task>;
};

/** A numbered part of a document, with its heading, its place in the tree and its text. */
export type Clause = Node & {
  readonly __typename?: 'Clause';
  /** The document it is a part of. */
  readonly document: Document;
  /** Where it ends in the document's text, in UTF-16 units, the end not included. */
  readonly end: Scalars['Int']['output'];
  /** Its heading, where it has one. */
  readonly heading?: Maybe<Scalars['String']['output']>;
  /** Stays the same over rebuilds and on every store. */
  readonly id: Scalars['ID']['output'];
  /** The things named in it, in the order of the text. */
  readonly mentions: ReadonlyArray<Mention>;
  /** Its number with those above it, e.g. 2.1.3 for 二、（一）3.; null for what stands before the first number. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** The clause it stands under. */
  readonly parent?: Maybe<Clause>;
  /** Where it begins in the document's text, in UTF-16 units. */
  readonly start: Scalars['Int']['output'];
  /** What it sets units to do, if it sets them anything. */
  readonly task?: Maybe<Task>;
  /** Its own text, repaired, without that of the clauses under it. */
  readonly text: Scalars['String']['output'];
};

/** A page of clauses. Its cursors stay right while rows are added. */
export type ClauseConnection = {
  readonly __typename?: 'ClauseConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<ClauseEdge>;
  /** The rows alone. */
  readonly nodes: ReadonlyArray<Clause>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page of clauses. */
export type ClauseEdge = {
  readonly __typename?: 'ClauseEdge';
  /** The place of this row in the list, opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Clause;
};

/** Somebody who has a part in the same tasks: a unit that plans set to work beside the one asked for. */
export type Collaborator = {
  readonly __typename?: 'Collaborator';
  /** How many of these it leads (牵头). */
  readonly asLead: Scalars['Int']['output'];
  /** How many of these it takes part in (参与). */
  readonly asParticipant: Scalars['Int']['output'];
  /** How many of these it answers for (责任单位). */
  readonly asResponsible: Scalars['Int']['output'];
  /** The unit or other thing. */
  readonly entity: Entity;
  /** How many tasks both have a part in. */
  readonly sharedTasks: Scalars['Int']['output'];
  /** How many of these the one asked for leads. */
  readonly underLead: Scalars['Int']['output'];
};

/** A page of collaborators. Its cursors stay right while rows are added. */
export type CollaboratorConnection = {
  readonly __typename?: 'CollaboratorConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<CollaboratorEdge>;
  /** The rows alone. */
  readonly nodes: ReadonlyArray<Collaborator>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page of collaborators. */
export type CollaboratorEdge = {
  readonly __typename?: 'CollaboratorEdge';
  /** The place of this row in the list, opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Collaborator;
};

/** How a target's value is meant. */
export type Comparator =
  /** About this value (左右). */
  | 'APPROX'
  /** Just this value (达到). */
  | 'EQ'
  /** This value or more (超过, 以上). */
  | 'GTE'
  /** This value or less (不超过, 以内). */
  | 'LTE';

/** Facts that disagree, between documents or within one. All are kept; which one holds is for a person to say. */
export type Conflict = {
  readonly __typename?: 'Conflict';
  /** What each document says, by the documents' years and ids, then place. */
  readonly claims: ReadonlyArray<Claim>;
  /** The things they are about: a target's scope, both ends of a relation, a thing whose status differs; the leading units of tasks. */
  readonly entities: ReadonlyArray<Entity>;
  /** Stays the same over rebuilds and on every store. */
  readonly id: Scalars['ID']['output'];
  /** In what they disagree. */
  readonly kind: ConflictKind;
  /** What they are about: the indicator, the task's title, or the name of the thing. */
  readonly subject: Scalars['String']['output'];
};

/** A page of facts that disagree. Its cursors stay right while rows are added. */
export type ConflictConnection = {
  readonly __typename?: 'ConflictConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<ConflictEdge>;
  /** The rows alone. */
  readonly nodes: ReadonlyArray<Conflict>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page of facts that disagree. */
export type ConflictEdge = {
  readonly __typename?: 'ConflictEdge';
  /** The place of this row in the list, opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Conflict;
};

/** In what facts disagree. */
export type ConflictKind =
  /** Tasks of the same title in different documents, led by different units. Documents of governments of different regions are not compared. */
  | 'LEAD'
  /** Different roles of one member in one leading group. */
  | 'ROLE'
  /** A later document plans what an earlier one calls finished. */
  | 'STATUS'
  /** Two values for one indicator, scope and year: 500 家 in one plan, 600 家 in another. 1 万家 and 10000 家 are one value. */
  | 'VALUE';

/** A thing that ties two sides together, with the evidence for each tie. */
export type Connector = {
  readonly __typename?: 'Connector';
  /** The thing that connects. */
  readonly entity: Entity;
  /** The things of the `from` side where its best ways end. */
  readonly fromSide: ReadonlyArray<Entity>;
  /** The ways from the one side through it to the other, best first: fewer relations, then those stated before those implied or known from reference data, then more evidence. */
  readonly paths: ReadonlyArray<Path>;
  /** From 0 to 1, falling in the order of the list. */
  readonly score: Scalars['Float']['output'];
  /** The things of the `to` side where its best ways end. */
  readonly toSide: ReadonlyArray<Entity>;
};


/** A thing that ties two sides together, with the evidence for each tie. */
export type ConnectorPathsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of connectors. Its cursors stay right while rows are added. */
export type ConnectorConnection = {
  readonly __typename?: 'ConnectorConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<ConnectorEdge>;
  /** The rows alone. */
  readonly nodes: ReadonlyArray<Connector>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page of connectors. */
export type ConnectorEdge = {
  readonly __typename?: 'ConnectorEdge';
  /** The place of this row in the list, opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Connector;
};

/** What plans leave open: who leads, who or what is meant, until when. Each list counts itself with `totalCount`. */
export type Coverage = {
  readonly __typename?: 'Coverage';
  /** Documents that set nobody to do anything: no clause has a unit that leads, takes part or answers; by id. */
  readonly documentsWithoutUnit: DocumentConnection;
  /** Parks of which no document says that an institute or platform lies in them or in a part of theirs, or that they host one; by name. */
  readonly parksWithoutInstitute: EntityConnection;
  /**
   * Targets that are nobody's: no unit leads or answers for the clause that states them or for one above it. By document and place; starting figures
   * are left out.
   */
  readonly targetsWithoutOwner: TargetConnection;
  /** Targets of which it is not said for which region, park or body they are counted, by document and place. Starting figures are left out. */
  readonly targetsWithoutScope: TargetConnection;
  /** Targets of which it is not said by which year, by document and place. Starting figures are left out. */
  readonly targetsWithoutYear: TargetConnection;
  /** Tasks that nobody leads (牵头) and nobody answers for (责任单位), by document and place. */
  readonly tasksWithoutLead: TaskConnection;
};


/** What plans leave open: who leads, who or what is meant, until when. Each list counts itself with `totalCount`. */
export type CoverageDocumentsWithoutUnitArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What plans leave open: who leads, who or what is meant, until when. Each list counts itself with `totalCount`. */
export type CoverageParksWithoutInstituteArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What plans leave open: who leads, who or what is meant, until when. Each list counts itself with `totalCount`. */
export type CoverageTargetsWithoutOwnerArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What plans leave open: who leads, who or what is meant, until when. Each list counts itself with `totalCount`. */
export type CoverageTargetsWithoutScopeArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What plans leave open: who leads, who or what is meant, until when. Each list counts itself with `totalCount`. */
export type CoverageTargetsWithoutYearArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What plans leave open: who leads, who or what is meant, until when. Each list counts itself with `totalCount`. */
export type CoverageTasksWithoutLeadArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Which end of its relations a thing is. */
export type Direction =
  /** Either. */
  | 'ANY'
  /** It is the second end: its branches, its residents. */
  | 'IN'
  /** It is the first end: its parents, its places. */
  | 'OUT';

/** A policy document: a plan, scheme or opinion of a government. */
export type Document = Node & {
  readonly __typename?: 'Document';
  /** Its clauses in the order of the text. */
  readonly clauses: ClauseConnection;
  /** Its date (成文日期) in ISO 8601, as precise as the text is: 2020-05-12, 2020-05 or 2020. */
  readonly date?: Maybe<Scalars['String']['output']>;
  /** The last year the plan covers, as its title or text says. */
  readonly endYear?: Maybe<Scalars['Int']['output']>;
  /** The things it names, by name. */
  readonly entities: EntityConnection;
  /** The file's name without ending. */
  readonly id: Scalars['ID']['output'];
  /** True for a draft put out for comment (征求意见稿). */
  readonly isDraft: Scalars['Boolean']['output'];
  /** The government or unit that issued it. */
  readonly issuer?: Maybe<GovernmentUnit>;
  /** Its number, e.g. 清府函〔2020〕97号. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** The projects it lists or names, in the order of the text. */
  readonly projects: ProjectConnection;
  /** The first year the plan covers, as its title or text says. */
  readonly startYear?: Maybe<Scalars['Int']['output']>;
  /** The figures it sets or reports, in the order of the text. */
  readonly targets: TargetConnection;
  /** What it sets units to do, in the order of the text. */
  readonly tasks: TaskConnection;
  /** The text as received (for pdf, docx and html: as taken out). All offsets index it. */
  readonly text: Scalars['String']['output'];
  /** Its title. */
  readonly title: Scalars['String']['output'];
};


/** A policy document: a plan, scheme or opinion of a government. */
export type DocumentClausesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A policy document: a plan, scheme or opinion of a government. */
export type DocumentEntitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
};


/** A policy document: a plan, scheme or opinion of a government. */
export type DocumentProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A policy document: a plan, scheme or opinion of a government. */
export type DocumentTargetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A policy document: a plan, scheme or opinion of a government. */
export type DocumentTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of documents. Its cursors stay right while rows are added. */
export type DocumentConnection = {
  readonly __typename?: 'DocumentConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<DocumentEdge>;
  /** The rows alone. */
  readonly nodes: ReadonlyArray<Document>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/**
 * What is new, gone or changed from one document to another, as between a draft and what was issued, or two editions of a plan. What both say alike is left out. Each list has what
 * is new first, then what is gone, then what changed.
 */
export type DocumentDiff = {
  readonly __typename?: 'DocumentDiff';
  /** The document compared to. */
  readonly after: Document;
  /** The document compared from. */
  readonly before: Document;
  /** Things that only one of the two names, by name. */
  readonly entities: EntityChangeConnection;
  /** Relations between things that only one of the two states, or that both state with different status; by type, the ends' names. */
  readonly relations: RelationChangeConnection;
  /** Targets; starting figures are left out. Two are the same where indicator, scope, year and unit are, or the indicator is 70 % alike; changed where value or wording is. By indicator. */
  readonly targets: TargetChangeConnection;
  /** Tasks. Two are the same where their titles are, or are 70 % alike; such a task is changed where its title or its units are. By title. */
  readonly tasks: TaskChangeConnection;
  /** Units with more, fewer or other tasks laid on them, by name. */
  readonly units: UnitChangeConnection;
};


/**
 * What is new, gone or changed from one document to another, as between a draft and what was issued, or two editions of a plan. What both say alike is left out. Each list has what
 * is new first, then what is gone, then what changed.
 */
export type DocumentDiffEntitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What is new, gone or changed from one document to another, as between a draft and what was issued, or two editions of a plan. What both say alike is left out. Each list has what
 * is new first, then what is gone, then what changed.
 */
export type DocumentDiffRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What is new, gone or changed from one document to another, as between a draft and what was issued, or two editions of a plan. What both say alike is left out. Each list has what
 * is new first, then what is gone, then what changed.
 */
export type DocumentDiffTargetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What is new, gone or changed from one document to another, as between a draft and what was issued, or two editions of a plan. What both say alike is left out. Each list has what
 * is new first, then what is gone, then what changed.
 */
export type DocumentDiffTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What is new, gone or changed from one document to another, as between a draft and what was issued, or two editions of a plan. What both say alike is left out. Each list has what
 * is new first, then what is gone, then what changed.
 */
export type DocumentDiffUnitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A row of a page of documents. */
export type DocumentEdge = {
  readonly __typename?: 'DocumentEdge';
  /** The place of this row in the list, opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Document;
};

/** A company (企业, 有限公司, 集团). */
export type Enterprise = Entity & Node & {
  readonly __typename?: 'Enterprise';
  /** Every other form that a document, a reference list or a person gave it, e.g. 聚航. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Stays the same over rebuilds and on every store. */
  readonly id: Scalars['ID']['output'];
  /** What sort of thing it is; always ENTERPRISE here. */
  readonly kind: EntityKind;
  /** Every place in the documents where it is named, by document and place. */
  readonly mentions: MentionConnection;
  /** The full Chinese name by which it is listed, e.g. 广东聚航新材料研究院有限公司. */
  readonly name: Scalars['String']['output'];
  /** The English name, where one is known. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Those it cooperates with (合作, 共建, 联合), by name. */
  readonly partners: EntityConnection;
  /** The nearest region it lies in or acts for: stated, carried by its name, or known from reference data. */
  readonly region?: Maybe<Region>;
  /** Its relations to other things, by type, the other end's name and id. */
  readonly relations: RelationConnection;
  /** The tasks it leads, takes part in, answers for or is named in, by document and place. */
  readonly tasks: TaskParticipationConnection;
};


/** A company (企业, 有限公司, 集团). */
export type EnterpriseMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A company (企业, 有限公司, 集团). */
export type EnterprisePartnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A company (企业, 有限公司, 集团). */
export type EnterpriseRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  documents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  statuses?: InputMaybe<ReadonlyArray<Status>>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  years?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
};


/** A company (企业, 有限公司, 集团). */
export type EnterpriseTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  roles?: InputMaybe<ReadonlyArray<TaskRole>>;
};

/** A named thing that the documents speak of. Each kind is a type of its own with these fields and a few more. */
export type Entity = {
  /** Every other form that a document, a reference list or a person gave it, e.g. 市科技局. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Stays the same over rebuilds and on every store. */
  readonly id: Scalars['ID']['output'];
  /** What sort of thing it is. */
  readonly kind: EntityKind;
  /** Every place in the documents where it is named, by document and place. */
  readonly mentions: MentionConnection;
  /** The full Chinese name by which it is listed, e.g. 清远市科技局. */
  readonly name: Scalars['String']['output'];
  /** The English name, where one is known. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** The nearest region it lies in or acts for: stated, carried by its name, or known from reference data. */
  readonly region?: Maybe<Region>;
  /** Its relations to other things, by type, the other end's name and id. */
  readonly relations: RelationConnection;
  /** The tasks it leads, takes part in, answers for or is named in, by document and place. */
  readonly tasks: TaskParticipationConnection;
};


/** A named thing that the documents speak of. Each kind is a type of its own with these fields and a few more. */
export type EntityMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A named thing that the documents speak of. Each kind is a type of its own with these fields and a few more. */
export type EntityRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  documents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  statuses?: InputMaybe<ReadonlyArray<Status>>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  years?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
};


/** A named thing that the documents speak of. Each kind is a type of its own with these fields and a few more. */
export type EntityTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  roles?: InputMaybe<ReadonlyArray<TaskRole>>;
};

/** A thing that only one of two documents names: NEW or GONE. */
export type EntityChange = {
  readonly __typename?: 'EntityChange';
  /** How it differs. */
  readonly change: ChangeKind;
  /** The thing. */
  readonly entity: Entity;
};

/** A page of things that are new or gone. Its cursors stay right while rows are added. */
export type EntityChangeConnection = {
  readonly __typename?: 'EntityChangeConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<EntityChangeEdge>;
  /** The rows alone. */
  readonly nodes: ReadonlyArray<EntityChange>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page of things that are new or gone. */
export type EntityChangeEdge = {
  readonly __typename?: 'EntityChangeEdge';
  /** The place of this row in the list, opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: EntityChange;
};

/** A page of things. Its cursors stay right while rows are added. */
export type EntityConnection = {
  readonly __typename?: 'EntityConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<EntityEdge>;
  /** The rows alone. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page of things. */
export type EntityEdge = {
  readonly __typename?: 'EntityEdge';
  /** The place of this row in the list, opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Entity;
};

/** What things must be; everything given must hold. */
export type EntityFilter = {
  /** One of these documents names it. */
  readonly documents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** One of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  /** The name. */
  readonly name?: InputMaybe<StringFilter>;
  /** The nearest region is one of these (ids). */
  readonly regions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** It has a relation to this thing (id). */
  readonly relatedTo?: InputMaybe<Scalars['ID']['input']>;
  /** It has a relation of one of these types; with `relatedTo`, to that thing. */
  readonly relationTypes?: InputMaybe<ReadonlyArray<RelationType>>;
};

/** The sorts of named things. */
export type EntityKind =
  /** A company (企业). */
  | 'Enterprise'
  /** A unit of government or of the Party (局, 委, 办, 管委会, 领导小组). */
  | 'GovernmentUnit'
  /** A body that is none of the others: association, alliance, hospital (协会, 联盟). */
  | 'Organization'
  /** A park or zone set apart for industry or research (园区, 高新区, 开发区). */
  | 'Park'
  /** A person named with a post. */
  | 'Person'
  /** A facility or service that others use: laboratory, incubator, engineering centre (平台, 实验室, 孵化器). */
  | 'Platform'
  /** A province, city, district, county, town, or a named area of several (粤港澳大湾区). */
  | 'Region'
  /** A body that does research or turns it to use (研究院, 研发中心). */
  | 'ResearchInstitute'
  /** A university or college (高校). */
  | 'University';

/** The order of a list of things. */
export type EntityOrder =
  /** The one with most relations first, then id. */
  | 'DEGREE'
  /** The most often mentioned first, then id. */
  | 'MENTIONS'
  /** By name, code point by code point, then id. */
  | 'NAME';

/** One place, name, data row or decision that a fact rests on: the answer to «says who?». */
export type Evidence = {
  readonly __typename?: 'Evidence';
  /** The clause that holds the quote. */
  readonly clause?: Maybe<Clause>;
  /** The document that holds the quote. */
  readonly document?: Maybe<Document>;
  /** Where the quote ends in the document's text, in UTF-16 units, the end not included. */
  readonly end?: Maybe<Scalars['Int']['output']>;
  /** Stays the same over rebuilds and on every store. */
  readonly id: Scalars['ID']['output'];
  /** What sort of evidence it is. */
  readonly origin: Origin;
  /** The whole sentence, bracket or table row, repaired (line breaks, repeated headings and slips undone); null where there is no clause. */
  readonly quote?: Maybe<Scalars['String']['output']>;
  /** The reference data set or the curation entry, where there is no clause. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** Where the quote begins in the document's text, in UTF-16 units. */
  readonly start?: Maybe<Scalars['Int']['output']>;
};

/** A unit of government or of the Party (局, 委, 办, 管委会, 领导小组). */
export type GovernmentUnit = Entity & Node & {
  readonly __typename?: 'GovernmentUnit';
  /** Every other form that a document, a reference list or a person gave it, e.g. 市科技局. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Stays the same over rebuilds and on every store. */
  readonly id: Scalars['ID']['output'];
  /** What sort of thing it is; always GOVERNMENT_UNIT here. */
  readonly kind: EntityKind;
  /** The parks and regions it manages. */
  readonly manages: ReadonlyArray<Entity>;
  /** The leading groups it sits in (成员单位). */
  readonly memberOf: ReadonlyArray<Entity>;
  /** Every place in the documents where it is named, by document and place. */
  readonly mentions: MentionConnection;
  /** The full Chinese name by which it is listed, e.g. 清远市科技局. */
  readonly name: Scalars['String']['output'];
  /** The English name, where one is known. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** The nearest region it lies in or acts for: stated, carried by its name, or known from reference data. */
  readonly region?: Maybe<Region>;
  /** Its relations to other things, by type, the other end's name and id. */
  readonly relations: RelationConnection;
  /** The tasks it leads, takes part in, answers for or is named in, by document and place. */
  readonly tasks: TaskParticipationConnection;
};


/** A unit of government or of the Party (局, 委, 办, 管委会, 领导小组). */
export type GovernmentUnitMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A unit of government or of the Party (局, 委, 办, 管委会, 领导小组). */
export type GovernmentUnitRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  documents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  statuses?: InputMaybe<ReadonlyArray<Status>>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  years?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
};


/** A unit of government or of the Party (局, 委, 办, 管委会, 领导小组). */
export type GovernmentUnitTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  roles?: InputMaybe<ReadonlyArray<TaskRole>>;
};

/** How many things of a kind. */
export type KindCount = {
  readonly __typename?: 'KindCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The kind. */
  readonly kind: EntityKind;
};

/** One place where a thing is named. */
export type Mention = {
  readonly __typename?: 'Mention';
  /** The clause it stands in. */
  readonly clause: Clause;
  /** Where the form ends in the document's text, in UTF-16 units, the end not included. */
  readonly end: Scalars['Int']['output'];
  /** The thing that is meant. */
  readonly entity: Entity;
  /** Where the form begins in the document's text, in UTF-16 units. */
  readonly start: Scalars['Int']['output'];
  /** The form written there, e.g. 市科技局 for 清远市科技局. */
  readonly surface: Scalars['String']['output'];
};

/** A page of mentions. Its cursors stay right while rows are added. */
export type MentionConnection = {
  readonly __typename?: 'MentionConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<MentionEdge>;
  /** The rows alone. */
  readonly nodes: ReadonlyArray<Mention>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page of mentions. */
export type MentionEdge = {
  readonly __typename?: 'MentionEdge';
  /** The place of this row in the list, opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Mention;
};

/** Anything that has an id of its own and can be fetched by it. */
export type Node = {
  /** Stays the same over rebuilds and on every store. */
  readonly id: Scalars['ID']['output'];
};

/** A body that is none of the other kinds: association, alliance, hospital, school (协会, 联盟, 医院). */
export type Organization = Entity & Node & {
  readonly __typename?: 'Organization';
  /** Every other form that a document, a reference list or a person gave it, e.g. 市科协. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Stays the same over rebuilds and on every store. */
  readonly id: Scalars['ID']['output'];
  /** What sort of thing it is; always ORGANIZATION here. */
  readonly kind: EntityKind;
  /** Every place in the documents where it is named, by document and place. */
  readonly mentions: MentionConnection;
  /** The full Chinese name by which it is listed, e.g. 清远市科学技术协会. */
  readonly name: Scalars['String']['output'];
  /** The English name, where one is known. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** The nearest region it lies in or acts for: stated, carried by its name, or known from reference data. */
  readonly region?: Maybe<Region>;
  /** Its relations to other things, by type, the other end's name and id. */
  readonly relations: RelationConnection;
  /** The tasks it leads, takes part in, answers for or is named in, by document and place. */
  readonly tasks: TaskParticipationConnection;
};


/** A body that is none of the other kinds: association, alliance, hospital, school (协会, 联盟, 医院). */
export type OrganizationMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body that is none of the other kinds: association, alliance, hospital, school (协会, 联盟, 医院). */
export type OrganizationRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  documents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  statuses?: InputMaybe<ReadonlyArray<Status>>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  years?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
};


/** A body that is none of the other kinds: association, alliance, hospital, school (协会, 联盟, 医院). */
export type OrganizationTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  roles?: InputMaybe<ReadonlyArray<TaskRole>>;
};

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

/** Where a page stands in its list. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** The cursor of the page's last row, to be given as `after`; null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more follows after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether the page was asked for with a cursor, so that something came before it. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the page's first row; null on an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** A park or zone (园区, 高新区, 开发区): an area set apart for industry or research, e.g. 清远高新区. */
export type Park = Entity & Node & {
  readonly __typename?: 'Park';
  /** Every other form that a document, a reference list or a person gave it, e.g. 高新区. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Stays the same over rebuilds and on every store. */
  readonly id: Scalars['ID']['output'];
  /** What sort of thing it is; always PARK here. */
  readonly kind: EntityKind;
  /** The units that manage it, e.g. 清远高新区管委会. */
  readonly managedBy: ReadonlyArray<Entity>;
  /** Every place in the documents where it is named, by document and place. */
  readonly mentions: MentionConnection;
  /** The full Chinese name by which it is listed, e.g. 清远高新区. */
  readonly name: Scalars['String']['output'];
  /** The English name, where one is known. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** The larger parks or zones it is a part of. */
  readonly partOf: ReadonlyArray<Park>;
  /** The smaller parks and sub-parks that are parts of it. */
  readonly parts: ReadonlyArray<Park>;
  /** The nearest region it lies in or acts for: stated, carried by its name, or known from reference data. */
  readonly region?: Maybe<Region>;
  /** Its relations to other things, by type, the other end's name and id. */
  readonly relations: RelationConnection;
  /** Institutes, platforms and enterprises located in it or hosted by it (入驻), by name. */
  readonly residents: EntityConnection;
  /** The tasks it leads, takes part in, answers for or is named in, by document and place. */
  readonly tasks: TaskParticipationConnection;
};


/** A park or zone (园区, 高新区, 开发区): an area set apart for industry or research, e.g. 清远高新区. */
export type ParkMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A park or zone (园区, 高新区, 开发区): an area set apart for industry or research, e.g. 清远高新区. */
export type ParkRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  documents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  statuses?: InputMaybe<ReadonlyArray<Status>>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  years?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
};


/** A park or zone (园区, 高新区, 开发区): an area set apart for industry or research, e.g. 清远高新区. */
export type ParkResidentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
};


/** A park or zone (园区, 高新区, 开发区): an area set apart for industry or research, e.g. 清远高新区. */
export type ParkTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  roles?: InputMaybe<ReadonlyArray<TaskRole>>;
};

/** One way of getting from one thing to another along relations. */
export type Path = {
  readonly __typename?: 'Path';
  /** The things on the way, both ends included. */
  readonly entities: ReadonlyArray<Entity>;
  /** How many relations it has. */
  readonly length: Scalars['Int']['output'];
  /** The relations between them, in the same order; each may be walked against its direction. */
  readonly relations: ReadonlyArray<Relation>;
};

/** A person named with a post (组长, 副组长, 成员). */
export type Person = Entity & Node & {
  readonly __typename?: 'Person';
  /** Every other form that a document, a reference list or a person gave it, e.g. 张市长. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Stays the same over rebuilds and on every store. */
  readonly id: Scalars['ID']['output'];
  /** What sort of thing it is; always PERSON here. */
  readonly kind: EntityKind;
  /** The leading groups the person sits in; the role and post stand on the relation. */
  readonly memberOf: ReadonlyArray<Entity>;
  /** Every place in the documents where it is named, by document and place. */
  readonly mentions: MentionConnection;
  /** The full Chinese name by which it is listed, e.g. 张三. */
  readonly name: Scalars['String']['output'];
  /** The English name, where one is known. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** The nearest region it lies in or acts for: stated, carried by its name, or known from reference data. */
  readonly region?: Maybe<Region>;
  /** Its relations to other things, by type, the other end's name and id. */
  readonly relations: RelationConnection;
  /** The tasks it leads, takes part in, answers for or is named in, by document and place. */
  readonly tasks: TaskParticipationConnection;
};


/** A person named with a post (组长, 副组长, 成员). */
export type PersonMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person named with a post (组长, 副组长, 成员). */
export type PersonRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  documents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  statuses?: InputMaybe<ReadonlyArray<Status>>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  years?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
};


/** A person named with a post (组长, 副组长, 成员). */
export type PersonTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  roles?: InputMaybe<ReadonlyArray<TaskRole>>;
};

/** A named facility or service that others use: laboratory, incubator, engineering centre, trading platform (平台, 实验室, 孵化器). */
export type Platform = Entity & Node & {
  readonly __typename?: 'Platform';
  /** Every other form that a document, a reference list or a person gave it, e.g. 孵化器. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** The parks and bodies that host it (依托, 入驻). */
  readonly hosts: ReadonlyArray<Entity>;
  /** Stays the same over rebuilds and on every store. */
  readonly id: Scalars['ID']['output'];
  /** What sort of thing it is; always PLATFORM here. */
  readonly kind: EntityKind;
  /** Every place in the documents where it is named, by document and place. */
  readonly mentions: MentionConnection;
  /** The full Chinese name by which it is listed, e.g. 广东省科技企业孵化器. */
  readonly name: Scalars['String']['output'];
  /** The English name, where one is known. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** The nearest region it lies in or acts for: stated, carried by its name, or known from reference data. */
  readonly region?: Maybe<Region>;
  /** Its relations to other things, by type, the other end's name and id. */
  readonly relations: RelationConnection;
  /** The tasks it leads, takes part in, answers for or is named in, by document and place. */
  readonly tasks: TaskParticipationConnection;
};


/** A named facility or service that others use: laboratory, incubator, engineering centre, trading platform (平台, 实验室, 孵化器). */
export type PlatformMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A named facility or service that others use: laboratory, incubator, engineering centre, trading platform (平台, 实验室, 孵化器). */
export type PlatformRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  documents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  statuses?: InputMaybe<ReadonlyArray<Status>>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  years?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
};


/** A named facility or service that others use: laboratory, incubator, engineering centre, trading platform (平台, 实验室, 孵化器). */
export type PlatformTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  roles?: InputMaybe<ReadonlyArray<TaskRole>>;
};

/** A row of a project table, or a named project that the text says is built or carried out. */
export type Project = Node & {
  readonly __typename?: 'Project';
  /** What is to be done. */
  readonly content?: Maybe<Scalars['String']['output']>;
  /** The document that lists it. */
  readonly document: Document;
  /** The year it ends. */
  readonly endYear?: Maybe<Scalars['Int']['output']>;
  /** The things it names, by name. */
  readonly entities: ReadonlyArray<Entity>;
  /** The row or sentence that states it. */
  readonly evidence: Evidence;
  /** Stays the same over rebuilds and on every store. */
  readonly id: Scalars['ID']['output'];
  /** The money put in, in 亿元 (100 million CNY). */
  readonly investment?: Maybe<Scalars['Float']['output']>;
  /** Its name; null where a broken row has lost it. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The year it begins. */
  readonly startYear?: Maybe<Scalars['Int']['output']>;
};

/** A page of projects. Its cursors stay right while rows are added. */
export type ProjectConnection = {
  readonly __typename?: 'ProjectConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<ProjectEdge>;
  /** The rows alone. */
  readonly nodes: ReadonlyArray<Project>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page of projects. */
export type ProjectEdge = {
  readonly __typename?: 'ProjectEdge';
  /** The place of this row in the list, opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Project;
};

/** What projects must be; everything given must hold. */
export type ProjectFilter = {
  /** One of these documents lists it. */
  readonly documents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** It begins in this year or later. */
  readonly startYearFrom?: InputMaybe<Scalars['Int']['input']>;
  /** It begins in this year or earlier. */
  readonly startYearTo?: InputMaybe<Scalars['Int']['input']>;
  /** The name or content holds these words. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What can be asked. */
export type Query = {
  readonly __typename?: 'Query';
  /**
   * Who stands between two sides: things of any kind but regions that the shortest ways between a thing of the one side and a thing of the other pass through. Sides are those
   * of `connectors`. Ways go along ties, «lies in» and «is part of» in either direction, through no region; administration is no way. By betweenness, then name.
   */
  readonly brokers: BrokerConnection;
  /**
   * Who works with a unit: everybody who has a part in tasks that it has a part in, the most shared first, then by name. Being only named in a
   * task is no part in it.
   */
  readonly collaborators: CollaboratorConnection;
  /** Facts that disagree, between documents or within one: by kind, subject, id. Only what the documents say themselves is compared. */
  readonly conflicts: ConflictConnection;
  /**
   * Which things connect two sides? For a region a side is the region, its parts and everything in them (粤港澳大湾区: its 9+2 cities); for
   * anything else, that thing alone. A connector has a chain of ties to each side (it belongs to, works with, was founded by, hosts, invests in,
   * serves or links to something there), which may end in «lies in»; lying there alone connects nobody, and what the zone or city around it does is not held for its own.
   */
  readonly connectors: ConnectorConnection;
  /** What plans leave open: tasks without a lead, targets without a scope, year or owner, parks without an institute, documents without a unit. */
  readonly coverage: Coverage;
  /** What differs between two documents: two editions of a plan, a draft and what was issued. */
  readonly documentDiff: DocumentDiff;
  /** The documents, by id. */
  readonly documents: DocumentConnection;
  /** The named things, filtered. */
  readonly entities: EntityConnection;
  /**
   * A named thing by id, or by its exact name or alias. Null where there is none; where several go by the name (市科技局 of two cities),
   * an error lists them and `kind` or the id decides.
   */
  readonly entity?: Maybe<Entity>;
  /** What lies round a thing, the nearest first. */
  readonly neighborhood: Subgraph;
  /** Anything by its id: a thing, relation, document, clause, task, target or project; null where there is none. */
  readonly node?: Maybe<Node>;
  /** Several by their ids, in the order asked; null where there is none. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** The ways from one thing to another along relations of any direction, shortest first, passing nothing twice. */
  readonly paths: ReadonlyArray<Path>;
  /** The projects of the documents, filtered, by document and place. */
  readonly projects: ProjectConnection;
  /** The relations between named things, filtered, by type, the names of their ends and id. */
  readonly relations: RelationConnection;
  /** Runs a report. */
  readonly report: ReportResult;
  /** The reports that can be run, by name. */
  readonly reports: ReadonlyArray<ReportDefinition>;
  /** Finds things by name or alias in simplified or traditional Chinese, pinyin in full or by initials (hsdqyyjy), and English; one typing error is forgiven. */
  readonly search: SearchConnection;
  /** The tasks that two units both have a part in, by document and place. */
  readonly sharedTasks: SharedTaskConnection;
  /** How much is in the graph that is served. */
  readonly statistics: Statistics;
  /** The figures that the documents set or report, filtered, by document and place. */
  readonly targets: TargetConnection;
  /** What the documents set units to do, filtered, by document and place. */
  readonly tasks: TaskConnection;
  /**
   * What documents said of a thing over the years, an entry for each document that names it, gives it a part in a task, counts a target for it or states a
   * relation of it: by year, then document. Documents of no known year come first.
   */
  readonly timeline: TimelineEntryConnection;
};


/** What can be asked. */
export type QueryBrokersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['ID']['input'];
  fromKinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  maxHops?: InputMaybe<Scalars['Int']['input']>;
  to: Scalars['ID']['input'];
  toKinds?: InputMaybe<ReadonlyArray<EntityKind>>;
};


/** What can be asked. */
export type QueryCollaboratorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  documents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  roles?: InputMaybe<ReadonlyArray<TaskRole>>;
};


/** What can be asked. */
export type QueryConflictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  documents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<ConflictKind>>;
};


/** What can be asked. */
export type QueryConnectorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  documents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['String']['input'];
  fromKinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  maxHops?: InputMaybe<Scalars['Int']['input']>;
  statuses?: InputMaybe<ReadonlyArray<Status>>;
  to: Scalars['String']['input'];
  toKinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  via?: InputMaybe<ReadonlyArray<EntityKind>>;
  years?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
};


/** What can be asked. */
export type QueryCoverageArgs = {
  documents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** What can be asked. */
export type QueryDocumentDiffArgs = {
  after: Scalars['ID']['input'];
  before: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryEntitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EntityOrder>;
  where?: InputMaybe<EntityFilter>;
};


/** What can be asked. */
export type QueryEntityArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  kind?: InputMaybe<EntityKind>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryNeighborhoodArgs = {
  depth?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** What can be asked. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** What can be asked. */
export type QueryPathsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['ID']['input'];
  maxHops?: InputMaybe<Scalars['Int']['input']>;
  to: Scalars['ID']['input'];
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** What can be asked. */
export type QueryProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<ProjectFilter>;
};


/** What can be asked. */
export type QueryRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<RelationFilter>;
};


/** What can be asked. */
export type QueryReportArgs = {
  name: Scalars['String']['input'];
  parameters?: InputMaybe<Scalars['JSON']['input']>;
};


/** What can be asked. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  text: Scalars['String']['input'];
};


/** What can be asked. */
export type QuerySharedTasksArgs = {
  a: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  b: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  roles?: InputMaybe<ReadonlyArray<TaskRole>>;
};


/** What can be asked. */
export type QueryTargetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<TargetFilter>;
};


/** What can be asked. */
export type QueryTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<TaskFilter>;
};


/** What can be asked. */
export type QueryTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
};

/** A province, city, district, county, town or a named area of several, e.g. 粤港澳大湾区. */
export type Region = Entity & Node & {
  readonly __typename?: 'Region';
  /** Every other form that a document, a reference list or a person gave it, e.g. 大湾区. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Everything located directly in it, by name; parts of regions are under parts. */
  readonly entities: EntityConnection;
  /** Stays the same over rebuilds and on every store. */
  readonly id: Scalars['ID']['output'];
  /** What sort of thing it is; always REGION here. */
  readonly kind: EntityKind;
  /** Every place in the documents where it is named, by document and place. */
  readonly mentions: MentionConnection;
  /** The full Chinese name by which it is listed, e.g. 粤港澳大湾区. */
  readonly name: Scalars['String']['output'];
  /** The English name, where one is known. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** The larger regions it is a part of, e.g. 粤港澳大湾区 for 广州市. */
  readonly partOf: ReadonlyArray<Region>;
  /** The regions that are parts of it. */
  readonly parts: ReadonlyArray<Region>;
  /** The nearest region it lies in or acts for: stated, carried by its name, or known from reference data. */
  readonly region?: Maybe<Region>;
  /** Its relations to other things, by type, the other end's name and id. */
  readonly relations: RelationConnection;
  /** The tasks it leads, takes part in, answers for or is named in, by document and place. */
  readonly tasks: TaskParticipationConnection;
};


/** A province, city, district, county, town or a named area of several, e.g. 粤港澳大湾区. */
export type RegionEntitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
};


/** A province, city, district, county, town or a named area of several, e.g. 粤港澳大湾区. */
export type RegionMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A province, city, district, county, town or a named area of several, e.g. 粤港澳大湾区. */
export type RegionRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  documents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  statuses?: InputMaybe<ReadonlyArray<Status>>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  years?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
};


/** A province, city, district, county, town or a named area of several, e.g. 粤港澳大湾区. */
export type RegionTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  roles?: InputMaybe<ReadonlyArray<TaskRole>>;
};

/** A relation between two named things, with every place that says so. */
export type Relation = Node & {
  readonly __typename?: 'Relation';
  /** The places that state it, by document and place; never empty. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The first year of the documents that state it. */
  readonly firstYear?: Maybe<Scalars['Int']['output']>;
  /** The first end: the branch, the resident, the member. */
  readonly from: Entity;
  /** Stays the same over rebuilds and on every store. */
  readonly id: Scalars['ID']['output'];
  /** The last year of the documents that state it. */
  readonly lastYear?: Maybe<Scalars['Int']['output']>;
  /** The best of its evidence. */
  readonly origin: Origin;
  /** For MEMBER_OF: the post held besides, e.g. 市委副书记、市长. */
  readonly post?: Maybe<Scalars['String']['output']>;
  /** For MEMBER_OF: the role in the group, e.g. 组长, 副组长, 成员. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** Planned, existing or finished, where a text tells. */
  readonly status?: Maybe<Status>;
  /** The second end: the parent, the place, the group. */
  readonly to: Entity;
  /** How the two hang together. */
  readonly type: RelationType;
};


/** A relation between two named things, with every place that says so. */
export type RelationEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A relation that two documents do not state alike. */
export type RelationChange = {
  readonly __typename?: 'RelationChange';
  /** How it differs. */
  readonly change: ChangeKind;
  /** The relation. */
  readonly relation: Relation;
  /** What the later document says of its status. */
  readonly statusAfter?: Maybe<Status>;
  /** What the earlier document says of its status. */
  readonly statusBefore?: Maybe<Status>;
};

/** A page of relations that differ. Its cursors stay right while rows are added. */
export type RelationChangeConnection = {
  readonly __typename?: 'RelationChangeConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<RelationChangeEdge>;
  /** The rows alone. */
  readonly nodes: ReadonlyArray<RelationChange>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page of relations that differ. */
export type RelationChangeEdge = {
  readonly __typename?: 'RelationChangeEdge';
  /** The place of this row in the list, opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: RelationChange;
};

/** A page of relations. Its cursors stay right while rows are added. */
export type RelationConnection = {
  readonly __typename?: 'RelationConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<RelationEdge>;
  /** The rows alone. */
  readonly nodes: ReadonlyArray<Relation>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How many relations of a type. */
export type RelationCount = {
  readonly __typename?: 'RelationCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The type. */
  readonly type: RelationType;
};

/** A row of a page of relations. */
export type RelationEdge = {
  readonly __typename?: 'RelationEdge';
  /** The place of this row in the list, opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Relation;
};

/** What relations must be; everything given must hold. */
export type RelationFilter = {
  /** One of these documents states it. */
  readonly documents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The first end is of one of these kinds. */
  readonly fromKinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  /** The best of its evidence is one of these. */
  readonly origins?: InputMaybe<ReadonlyArray<Origin>>;
  /** A text calls it planned, existing or finished. */
  readonly statuses?: InputMaybe<ReadonlyArray<Status>>;
  /** The second end is of one of these kinds. */
  readonly toKinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  /** One of these types. */
  readonly types?: InputMaybe<ReadonlyArray<RelationType>>;
  /** A document of one of these years states it. */
  readonly years?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
};

/** How two named things hang together. Each type reads from `from` to `to`: 华南师范大学清远研究院 AFFILIATED_WITH 华南师范大学. */
export type RelationType =
  /** A branch, joint or subordinate body belongs to its parent (隶属于). */
  | 'AFFILIATED_WITH'
  /** The text says that it links to a region or body (链接, 对接, 联通, 融入). */
  | 'CONNECTS_TO'
  /** The two work together (合作, 共建, 联合, 结对, 对口帮扶); it holds both ways. */
  | 'COOPERATES_WITH'
  /** A thing was founded or built by somebody (由…建设, 设立, 引进). */
  | 'ESTABLISHED_BY'
  /** A park or body hosts a platform, institute or enterprise (入驻, 依托). */
  | 'HOSTS'
  /** Somebody puts money into something (投资). */
  | 'INVESTS_IN'
  /** A thing lies in a park or region (位于). */
  | 'LOCATED_IN'
  /** A unit manages a park or region (管理). */
  | 'MANAGES'
  /** A person or unit sits in a leading group (领导小组成员). */
  | 'MEMBER_OF'
  /** A park is part of a park, or a region of a region: 广州市 PART_OF 粤港澳大湾区. */
  | 'PART_OF'
  /** Somebody serves a region, body or trade (服务). */
  | 'SERVES';

/** A question that analysts ask in Cypher, kept as a file and run by name. */
export type ReportDefinition = {
  readonly __typename?: 'ReportDefinition';
  /** The names of its columns. */
  readonly columns: ReadonlyArray<Scalars['String']['output']>;
  /** What it tells and how to read it. */
  readonly description: Scalars['String']['output'];
  /** The name by which it is run, e.g. institutes-connecting-regions. */
  readonly name: Scalars['String']['output'];
  /** What it can be asked with. */
  readonly parameters: ReadonlyArray<ReportParameter>;
  /** Its title. */
  readonly title: Scalars['String']['output'];
};

/** A value that a report can be asked with. */
export type ReportParameter = {
  readonly __typename?: 'ReportParameter';
  /** The value taken where none is given. */
  readonly default?: Maybe<Scalars['JSON']['output']>;
  /** What it means. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Its type: String, Int, Float, Boolean, or a list of them as [String]. */
  readonly type: Scalars['String']['output'];
};

/** A report's table. */
export type ReportResult = {
  readonly __typename?: 'ReportResult';
  /** The names of the columns. */
  readonly columns: ReadonlyArray<Scalars['String']['output']>;
  /** The rows, a cell for each column. */
  readonly rows: ReadonlyArray<ReadonlyArray<Maybe<Scalars['JSON']['output']>>>;
  /** True where the report's limit cut rows off. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** A body that does research or turns it to use (研究院, 研发中心, 研究所). */
export type ResearchInstitute = Entity & Node & {
  readonly __typename?: 'ResearchInstitute';
  /** Every other form that a document, a reference list or a person gave it, e.g. 华师清远研究院. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Stays the same over rebuilds and on every store. */
  readonly id: Scalars['ID']['output'];
  /** What sort of thing it is; always RESEARCH_INSTITUTE here. */
  readonly kind: EntityKind;
  /** Every place in the documents where it is named, by document and place. */
  readonly mentions: MentionConnection;
  /** The full Chinese name by which it is listed, e.g. 华南师范大学清远研究院. */
  readonly name: Scalars['String']['output'];
  /** The English name, where one is known. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Universities or other bodies it belongs to or was founded by, e.g. 华南师范大学 for 华南师范大学清远研究院. */
  readonly parents: ReadonlyArray<Entity>;
  /** Those it cooperates with (合作, 共建, 联合), by name. */
  readonly partners: EntityConnection;
  /** The nearest region it lies in or acts for: stated, carried by its name, or known from reference data. */
  readonly region?: Maybe<Region>;
  /** Its relations to other things, by type, the other end's name and id. */
  readonly relations: RelationConnection;
  /** The tasks it leads, takes part in, answers for or is named in, by document and place. */
  readonly tasks: TaskParticipationConnection;
};


/** A body that does research or turns it to use (研究院, 研发中心, 研究所). */
export type ResearchInstituteMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body that does research or turns it to use (研究院, 研发中心, 研究所). */
export type ResearchInstitutePartnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A body that does research or turns it to use (研究院, 研发中心, 研究所). */
export type ResearchInstituteRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  documents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  statuses?: InputMaybe<ReadonlyArray<Status>>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  years?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
};


/** A body that does research or turns it to use (研究院, 研发中心, 研究所). */
export type ResearchInstituteTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  roles?: InputMaybe<ReadonlyArray<TaskRole>>;
};

/** A page of search results. Its cursors stay right while rows are added. */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** The rows alone. */
  readonly nodes: ReadonlyArray<SearchHit>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page of search results. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** The place of this row in the list, opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: SearchHit;
};

/** A thing that a search found. */
export type SearchHit = {
  readonly __typename?: 'SearchHit';
  /** The name or alias that matched. */
  readonly matched: Scalars['String']['output'];
  /** The thing. */
  readonly node: Entity;
  /** From 0 to 1: 1 for the very name, less for parts, spellings and typing errors. */
  readonly score: Scalars['Float']['output'];
};

/** A task that two have a part in. */
export type SharedTask = {
  readonly __typename?: 'SharedTask';
  /** The part or parts of the first, each with the bracket or sentence that says so. */
  readonly partsOfA: ReadonlyArray<TaskParticipation>;
  /** The part or parts of the second, each with the bracket or sentence that says so. */
  readonly partsOfB: ReadonlyArray<TaskParticipation>;
  /** The task. */
  readonly task: Task;
};

/** A page of shared tasks. Its cursors stay right while rows are added. */
export type SharedTaskConnection = {
  readonly __typename?: 'SharedTaskConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<SharedTaskEdge>;
  /** The rows alone. */
  readonly nodes: ReadonlyArray<SharedTask>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page of shared tasks. */
export type SharedTaskEdge = {
  readonly __typename?: 'SharedTaskEdge';
  /** The place of this row in the list, opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: SharedTask;
};

/** How much is in the graph that is served. */
export type Statistics = {
  readonly __typename?: 'Statistics';
  /** The build that is served: equal builds hold equal graphs. */
  readonly build: Scalars['String']['output'];
  /** How many things of each kind, in the order of the kinds. */
  readonly byKind: ReadonlyArray<KindCount>;
  /** How many relations of each type, in the order of the types. */
  readonly byRelation: ReadonlyArray<RelationCount>;
  /** How many documents. */
  readonly documents: Scalars['Int']['output'];
  /** How many named things. */
  readonly entities: Scalars['Int']['output'];
  /** How many pieces of evidence. */
  readonly evidence: Scalars['Int']['output'];
  /** How many relations between named things. */
  readonly relations: Scalars['Int']['output'];
};

/** Whether the text speaks of something still to come. */
export type Status =
  /** There already (现有). */
  | 'EXISTING'
  /** Built or completed (建成). */
  | 'FINISHED'
  /** Planned or to be built (规划建设, 争取). */
  | 'PLANNED';

/** What a text must be; everything given must hold. */
export type StringFilter = {
  /** It holds this. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** Just this. */
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  /** One of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** It begins with this. */
  readonly startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** What lies round a thing. */
export type Subgraph = {
  readonly __typename?: 'Subgraph';
  /** The things, the nearest first. */
  readonly entities: ReadonlyArray<Entity>;
  /** The relations between them. */
  readonly relations: ReadonlyArray<Relation>;
  /** True where the limit left something out. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** A figure that a plan sets itself or starts from: one indicator, one scope, one year. */
export type Target = Node & {
  readonly __typename?: 'Target';
  /** Whether the value is meant exactly, at least, at most or roughly. */
  readonly comparator: Comparator;
  /** The document that states it. */
  readonly document: Document;
  /** The sentence or table row that states it. */
  readonly evidence: Evidence;
  /** Stays the same over rebuilds and on every store. */
  readonly id: Scalars['ID']['output'];
  /** What is counted, in the words of the text, e.g. 高新技术企业数量. */
  readonly indicator: Scalars['String']['output'];
  /** True for a figure the text only reports as its starting point. */
  readonly isBaseline: Scalars['Boolean']['output'];
  /** The region, park or body it is counted for. */
  readonly scope?: Maybe<Entity>;
  /** The unit as written: %, 家, 万家, 亿元. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** The value as written: 1.2 for 1.2 万家. */
  readonly value: Scalars['Float']['output'];
  /** The year by which; null where none is stated. */
  readonly year?: Maybe<Scalars['Int']['output']>;
};

/** A target that differs. */
export type TargetChange = {
  readonly __typename?: 'TargetChange';
  /** As the later document has it; null where it does not. */
  readonly after?: Maybe<Target>;
  /** As the earlier document has it; null where it does not. */
  readonly before?: Maybe<Target>;
  /** How it differs. */
  readonly change: ChangeKind;
};

/** A page of targets that differ. Its cursors stay right while rows are added. */
export type TargetChangeConnection = {
  readonly __typename?: 'TargetChangeConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<TargetChangeEdge>;
  /** The rows alone. */
  readonly nodes: ReadonlyArray<TargetChange>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page of targets that differ. */
export type TargetChangeEdge = {
  readonly __typename?: 'TargetChangeEdge';
  /** The place of this row in the list, opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: TargetChange;
};

/** A page of targets. Its cursors stay right while rows are added. */
export type TargetConnection = {
  readonly __typename?: 'TargetConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<TargetEdge>;
  /** The rows alone. */
  readonly nodes: ReadonlyArray<Target>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page of targets. */
export type TargetEdge = {
  readonly __typename?: 'TargetEdge';
  /** The place of this row in the list, opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Target;
};

/** What targets must be; everything given must hold. */
export type TargetFilter = {
  /** One of these documents states it. */
  readonly documents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The indicator holds these words. */
  readonly indicator?: InputMaybe<Scalars['String']['input']>;
  /** Only starting figures, or only real targets. */
  readonly isBaseline?: InputMaybe<Scalars['Boolean']['input']>;
  /** It is counted for this thing (id). */
  readonly scope?: InputMaybe<Scalars['ID']['input']>;
  /** It is for one of these years. */
  readonly years?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
};

/** A clause that some unit has to carry out. */
export type Task = Node & {
  readonly __typename?: 'Task';
  /** The clause that sets it. */
  readonly clause: Clause;
  /** The document that sets it. */
  readonly document: Document;
  /** Stays the same over rebuilds and on every store. */
  readonly id: Scalars['ID']['output'];
  /** The units that carry it out, each with its role and the bracket or sentence that says so, in the order of the text. */
  readonly participants: ReadonlyArray<TaskParticipation>;
  /** The clause's heading or, where it has none, its first sentence. */
  readonly title: Scalars['String']['output'];
};


/** A clause that some unit has to carry out. */
export type TaskParticipantsArgs = {
  roles?: InputMaybe<ReadonlyArray<TaskRole>>;
};

/** A task that differs. */
export type TaskChange = {
  readonly __typename?: 'TaskChange';
  /** As the later document has it; null where it does not. */
  readonly after?: Maybe<Task>;
  /** As the earlier document has it; null where it does not. */
  readonly before?: Maybe<Task>;
  /** How it differs. */
  readonly change: ChangeKind;
};

/** A page of tasks that differ. Its cursors stay right while rows are added. */
export type TaskChangeConnection = {
  readonly __typename?: 'TaskChangeConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<TaskChangeEdge>;
  /** The rows alone. */
  readonly nodes: ReadonlyArray<TaskChange>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page of tasks that differ. */
export type TaskChangeEdge = {
  readonly __typename?: 'TaskChangeEdge';
  /** The place of this row in the list, opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: TaskChange;
};

/** A page of tasks. Its cursors stay right while rows are added. */
export type TaskConnection = {
  readonly __typename?: 'TaskConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<TaskEdge>;
  /** The rows alone. */
  readonly nodes: ReadonlyArray<Task>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page of tasks. */
export type TaskEdge = {
  readonly __typename?: 'TaskEdge';
  /** The place of this row in the list, opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Task;
};

/** What tasks must be; everything given must hold. */
export type TaskFilter = {
  /** One of these documents sets it. */
  readonly documents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** One of these things (ids) has a part in it. */
  readonly entities?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Somebody (with `entities`, one of them) has one of these roles. */
  readonly roles?: InputMaybe<ReadonlyArray<TaskRole>>;
  /** The title holds these words. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** One unit's part in one task. */
export type TaskParticipation = {
  readonly __typename?: 'TaskParticipation';
  /** The unit or other thing. */
  readonly entity: Entity;
  /** The bracket or sentence that says so. */
  readonly evidence: Evidence;
  /** What it is to the task. */
  readonly role: TaskRole;
  /** The task. */
  readonly task: Task;
};

/** A page of parts in tasks. Its cursors stay right while rows are added. */
export type TaskParticipationConnection = {
  readonly __typename?: 'TaskParticipationConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<TaskParticipationEdge>;
  /** The rows alone. */
  readonly nodes: ReadonlyArray<TaskParticipation>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page of parts in tasks. */
export type TaskParticipationEdge = {
  readonly __typename?: 'TaskParticipationEdge';
  /** The place of this row in the list, opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: TaskParticipation;
};

/** What a unit is to a task. */
export type TaskRole =
  /** It leads (牵头). */
  | 'LEADS'
  /** The clause names it without giving it a part. */
  | 'NAMED_IN'
  /** It takes part (参与, 参加, 配合). */
  | 'PARTICIPATES_IN'
  /** It answers for it, where a plan does not tell leaders from others (责任单位, 负责). */
  | 'RESPONSIBLE_FOR';

/** What one document says of a thing. */
export type TimelineEntry = {
  readonly __typename?: 'TimelineEntry';
  /** The document. */
  readonly document: Document;
  /** Of these, what no later document states: last seen here. */
  readonly lastRelations: RelationConnection;
  /** How often it names the thing. */
  readonly mentions: Scalars['Int']['output'];
  /** Of these, what no earlier document states: first seen here. */
  readonly newRelations: RelationConnection;
  /** The relations of the thing that it states: by type, the other end's name, id. */
  readonly relations: RelationConnection;
  /** Whether it calls the thing planned, existing or finished where it names it; several where it speaks of it in several ways, empty where it does not tell. */
  readonly statuses: ReadonlyArray<Status>;
  /** The targets it counts for the thing, in the order of the text. */
  readonly targets: TargetConnection;
  /** The parts it gives the thing in tasks, in the order of the text. */
  readonly tasks: TaskParticipationConnection;
  /** The year it speaks from: that of its date, or else the first its plan covers. */
  readonly year?: Maybe<Scalars['Int']['output']>;
};


/** What one document says of a thing. */
export type TimelineEntryLastRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What one document says of a thing. */
export type TimelineEntryNewRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What one document says of a thing. */
export type TimelineEntryRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What one document says of a thing. */
export type TimelineEntryTargetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What one document says of a thing. */
export type TimelineEntryTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  roles?: InputMaybe<ReadonlyArray<TaskRole>>;
};

/** A page of what documents say of a thing. Its cursors stay right while rows are added. */
export type TimelineEntryConnection = {
  readonly __typename?: 'TimelineEntryConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<TimelineEntryEdge>;
  /** The rows alone. */
  readonly nodes: ReadonlyArray<TimelineEntry>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page of what documents say of a thing. */
export type TimelineEntryEdge = {
  readonly __typename?: 'TimelineEntryEdge';
  /** The place of this row in the list, opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: TimelineEntry;
};

/** A unit whose load differs. */
export type UnitChange = {
  readonly __typename?: 'UnitChange';
  /** What the later document lays on it; null where nothing. */
  readonly after?: Maybe<UnitLoad>;
  /** What the earlier document lays on it; null where nothing. */
  readonly before?: Maybe<UnitLoad>;
  /** How it differs. */
  readonly change: ChangeKind;
  /** The unit. */
  readonly unit: Entity;
};

/** A page of units whose load differs. Its cursors stay right while rows are added. */
export type UnitChangeConnection = {
  readonly __typename?: 'UnitChangeConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<UnitChangeEdge>;
  /** The rows alone. */
  readonly nodes: ReadonlyArray<UnitChange>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page of units whose load differs. */
export type UnitChangeEdge = {
  readonly __typename?: 'UnitChangeEdge';
  /** The place of this row in the list, opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: UnitChange;
};

/** How many tasks a document lays on a unit. */
export type UnitLoad = {
  readonly __typename?: 'UnitLoad';
  /** How many it leads (牵头). */
  readonly leads: Scalars['Int']['output'];
  /** How many it takes part in (参与). */
  readonly participates: Scalars['Int']['output'];
  /** How many it answers for (责任单位). */
  readonly responsible: Scalars['Int']['output'];
};

/** A university or college (高校, 职业学院). */
export type University = Entity & Node & {
  readonly __typename?: 'University';
  /** Every other form that a document, a reference list or a person gave it, e.g. 华师. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Stays the same over rebuilds and on every store. */
  readonly id: Scalars['ID']['output'];
  /** Institutes, platforms and parks that belong to it or that it founded, by name. */
  readonly institutes: EntityConnection;
  /** What sort of thing it is; always UNIVERSITY here. */
  readonly kind: EntityKind;
  /** Every place in the documents where it is named, by document and place. */
  readonly mentions: MentionConnection;
  /** The full Chinese name by which it is listed, e.g. 华南师范大学. */
  readonly name: Scalars['String']['output'];
  /** The English name, where one is known. */
  readonly nameEn?: Maybe<Scalars['String']['output']>;
  /** Those it cooperates with (合作, 共建, 联合), by name. */
  readonly partners: EntityConnection;
  /** The nearest region it lies in or acts for: stated, carried by its name, or known from reference data. */
  readonly region?: Maybe<Region>;
  /** Its relations to other things, by type, the other end's name and id. */
  readonly relations: RelationConnection;
  /** The tasks it leads, takes part in, answers for or is named in, by document and place. */
  readonly tasks: TaskParticipationConnection;
};


/** A university or college (高校, 职业学院). */
export type UniversityInstitutesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A university or college (高校, 职业学院). */
export type UniversityMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A university or college (高校, 职业学院). */
export type UniversityPartnersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A university or college (高校, 职业学院). */
export type UniversityRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  documents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  statuses?: InputMaybe<ReadonlyArray<Status>>;
  types?: InputMaybe<ReadonlyArray<RelationType>>;
  years?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
};


/** A university or college (高校, 职业学院). */
export type UniversityTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  roles?: InputMaybe<ReadonlyArray<TaskRole>>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Entity:
    | ( EntityRow )
    | ( EntityRow )
    | ( EntityRow )
    | ( EntityRow )
    | ( EntityRow )
    | ( EntityRow )
    | ( EntityRow )
    | ( EntityRow )
    | ( EntityRow )
  ;
  Node:
    | ( ClauseRow )
    | ( DocumentRow )
    | ( EntityRow )
    | ( EntityRow )
    | ( EntityRow )
    | ( EntityRow )
    | ( EntityRow )
    | ( EntityRow )
    | ( ProjectRow )
    | ( EntityRow )
    | ( RelationRow )
    | ( EntityRow )
    | ( TargetRow )
    | ( TaskRow )
    | ( EntityRow )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Broker: ResolverTypeWrapper<BrokerRow>;
  BrokerConnection: ResolverTypeWrapper<Connection<BrokerRow>>;
  BrokerEdge: ResolverTypeWrapper<Omit<BrokerEdge, 'node'> & { node: ResolversTypes['Broker'] }>;
  ChangeKind: ChangeKind;
  Claim: ResolverTypeWrapper<ClaimRow>;
  Clause: ResolverTypeWrapper<ClauseRow>;
  ClauseConnection: ResolverTypeWrapper<Connection<ClauseRow>>;
  ClauseEdge: ResolverTypeWrapper<Omit<ClauseEdge, 'node'> & { node: ResolversTypes['Clause'] }>;
  Collaborator: ResolverTypeWrapper<CollaboratorRow>;
  CollaboratorConnection: ResolverTypeWrapper<Connection<CollaboratorRow>>;
  CollaboratorEdge: ResolverTypeWrapper<Omit<CollaboratorEdge, 'node'> & { node: ResolversTypes['Collaborator'] }>;
  Comparator: Comparator;
  Conflict: ResolverTypeWrapper<ConflictRow>;
  ConflictConnection: ResolverTypeWrapper<Connection<ConflictRow>>;
  ConflictEdge: ResolverTypeWrapper<Omit<ConflictEdge, 'node'> & { node: ResolversTypes['Conflict'] }>;
  ConflictKind: ConflictKind;
  Connector: ResolverTypeWrapper<ConnectorRow>;
  ConnectorConnection: ResolverTypeWrapper<Connection<ConnectorRow>>;
  ConnectorEdge: ResolverTypeWrapper<Omit<ConnectorEdge, 'node'> & { node: ResolversTypes['Connector'] }>;
  Coverage: ResolverTypeWrapper<CoverageRow>;
  Direction: Direction;
  Document: ResolverTypeWrapper<DocumentRow>;
  DocumentConnection: ResolverTypeWrapper<Connection<DocumentRow>>;
  DocumentDiff: ResolverTypeWrapper<DiffRow>;
  DocumentEdge: ResolverTypeWrapper<Omit<DocumentEdge, 'node'> & { node: ResolversTypes['Document'] }>;
  Enterprise: ResolverTypeWrapper<EntityRow>;
  Entity: ResolverTypeWrapper<EntityRow>;
  EntityChange: ResolverTypeWrapper<EntityChangeRow>;
  EntityChangeConnection: ResolverTypeWrapper<Connection<EntityChangeRow>>;
  EntityChangeEdge: ResolverTypeWrapper<Omit<EntityChangeEdge, 'node'> & { node: ResolversTypes['EntityChange'] }>;
  EntityConnection: ResolverTypeWrapper<Connection<EntityRow>>;
  EntityEdge: ResolverTypeWrapper<Omit<EntityEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  EntityFilter: EntityFilter;
  EntityKind: null;
  EntityOrder: EntityOrder;
  Evidence: ResolverTypeWrapper<EvidenceRow>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  GovernmentUnit: ResolverTypeWrapper<EntityRow>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  KindCount: ResolverTypeWrapper<KindCount>;
  Mention: ResolverTypeWrapper<MentionRow>;
  MentionConnection: ResolverTypeWrapper<Connection<MentionRow>>;
  MentionEdge: ResolverTypeWrapper<Omit<MentionEdge, 'node'> & { node: ResolversTypes['Mention'] }>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Organization: ResolverTypeWrapper<EntityRow>;
  Origin: Origin;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Park: ResolverTypeWrapper<EntityRow>;
  Path: ResolverTypeWrapper<PathRow>;
  Person: ResolverTypeWrapper<EntityRow>;
  Platform: ResolverTypeWrapper<EntityRow>;
  Project: ResolverTypeWrapper<ProjectRow>;
  ProjectConnection: ResolverTypeWrapper<Connection<ProjectRow>>;
  ProjectEdge: ResolverTypeWrapper<Omit<ProjectEdge, 'node'> & { node: ResolversTypes['Project'] }>;
  ProjectFilter: ProjectFilter;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Region: ResolverTypeWrapper<EntityRow>;
  Relation: ResolverTypeWrapper<RelationRow>;
  RelationChange: ResolverTypeWrapper<RelationChangeRow>;
  RelationChangeConnection: ResolverTypeWrapper<Connection<RelationChangeRow>>;
  RelationChangeEdge: ResolverTypeWrapper<Omit<RelationChangeEdge, 'node'> & { node: ResolversTypes['RelationChange'] }>;
  RelationConnection: ResolverTypeWrapper<Connection<RelationRow>>;
  RelationCount: ResolverTypeWrapper<RelationCount>;
  RelationEdge: ResolverTypeWrapper<Omit<RelationEdge, 'node'> & { node: ResolversTypes['Relation'] }>;
  RelationFilter: RelationFilter;
  RelationType: RelationType;
  ReportDefinition: ResolverTypeWrapper<ReportDefinition>;
  ReportParameter: ResolverTypeWrapper<ReportParameter>;
  ReportResult: ResolverTypeWrapper<ReportResult>;
  ResearchInstitute: ResolverTypeWrapper<EntityRow>;
  SearchConnection: ResolverTypeWrapper<Connection<SearchRow>>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'node'> & { node: ResolversTypes['SearchHit'] }>;
  SearchHit: ResolverTypeWrapper<SearchRow>;
  SharedTask: ResolverTypeWrapper<SharedTaskRow>;
  SharedTaskConnection: ResolverTypeWrapper<Connection<SharedTaskRow>>;
  SharedTaskEdge: ResolverTypeWrapper<Omit<SharedTaskEdge, 'node'> & { node: ResolversTypes['SharedTask'] }>;
  Statistics: ResolverTypeWrapper<StatisticsRow>;
  Status: Status;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  StringFilter: StringFilter;
  Subgraph: ResolverTypeWrapper<SubgraphRow>;
  Target: ResolverTypeWrapper<TargetRow>;
  TargetChange: ResolverTypeWrapper<TargetChangeRow>;
  TargetChangeConnection: ResolverTypeWrapper<Connection<TargetChangeRow>>;
  TargetChangeEdge: ResolverTypeWrapper<Omit<TargetChangeEdge, 'node'> & { node: ResolversTypes['TargetChange'] }>;
  TargetConnection: ResolverTypeWrapper<Connection<TargetRow>>;
  TargetEdge: ResolverTypeWrapper<Omit<TargetEdge, 'node'> & { node: ResolversTypes['Target'] }>;
  TargetFilter: TargetFilter;
  Task: ResolverTypeWrapper<TaskRow>;
  TaskChange: ResolverTypeWrapper<TaskChangeRow>;
  TaskChangeConnection: ResolverTypeWrapper<Connection<TaskChangeRow>>;
  TaskChangeEdge: ResolverTypeWrapper<Omit<TaskChangeEdge, 'node'> & { node: ResolversTypes['TaskChange'] }>;
  TaskConnection: ResolverTypeWrapper<Connection<TaskRow>>;
  TaskEdge: ResolverTypeWrapper<Omit<TaskEdge, 'node'> & { node: ResolversTypes['Task'] }>;
  TaskFilter: TaskFilter;
  TaskParticipation: ResolverTypeWrapper<ParticipationRow>;
  TaskParticipationConnection: ResolverTypeWrapper<Connection<ParticipationRow>>;
  TaskParticipationEdge: ResolverTypeWrapper<Omit<TaskParticipationEdge, 'node'> & { node: ResolversTypes['TaskParticipation'] }>;
  TaskRole: null;
  TimelineEntry: ResolverTypeWrapper<TimelineRow>;
  TimelineEntryConnection: ResolverTypeWrapper<Connection<TimelineRow>>;
  TimelineEntryEdge: ResolverTypeWrapper<Omit<TimelineEntryEdge, 'node'> & { node: ResolversTypes['TimelineEntry'] }>;
  UnitChange: ResolverTypeWrapper<UnitChangeRow>;
  UnitChangeConnection: ResolverTypeWrapper<Connection<UnitChangeRow>>;
  UnitChangeEdge: ResolverTypeWrapper<Omit<UnitChangeEdge, 'node'> & { node: ResolversTypes['UnitChange'] }>;
  UnitLoad: ResolverTypeWrapper<UnitLoad>;
  University: ResolverTypeWrapper<EntityRow>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Boolean: Scalars['Boolean']['output'];
  Broker: BrokerRow;
  BrokerConnection: Connection<BrokerRow>;
  BrokerEdge: Omit<BrokerEdge, 'node'> & { node: ResolversParentTypes['Broker'] };
  Claim: ClaimRow;
  Clause: ClauseRow;
  ClauseConnection: Connection<ClauseRow>;
  ClauseEdge: Omit<ClauseEdge, 'node'> & { node: ResolversParentTypes['Clause'] };
  Collaborator: CollaboratorRow;
  CollaboratorConnection: Connection<CollaboratorRow>;
  CollaboratorEdge: Omit<CollaboratorEdge, 'node'> & { node: ResolversParentTypes['Collaborator'] };
  Conflict: ConflictRow;
  ConflictConnection: Connection<ConflictRow>;
  ConflictEdge: Omit<ConflictEdge, 'node'> & { node: ResolversParentTypes['Conflict'] };
  Connector: ConnectorRow;
  ConnectorConnection: Connection<ConnectorRow>;
  ConnectorEdge: Omit<ConnectorEdge, 'node'> & { node: ResolversParentTypes['Connector'] };
  Coverage: CoverageRow;
  Document: DocumentRow;
  DocumentConnection: Connection<DocumentRow>;
  DocumentDiff: DiffRow;
  DocumentEdge: Omit<DocumentEdge, 'node'> & { node: ResolversParentTypes['Document'] };
  Enterprise: EntityRow;
  Entity: EntityRow;
  EntityChange: EntityChangeRow;
  EntityChangeConnection: Connection<EntityChangeRow>;
  EntityChangeEdge: Omit<EntityChangeEdge, 'node'> & { node: ResolversParentTypes['EntityChange'] };
  EntityConnection: Connection<EntityRow>;
  EntityEdge: Omit<EntityEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  EntityFilter: EntityFilter;
  Evidence: EvidenceRow;
  Float: Scalars['Float']['output'];
  GovernmentUnit: EntityRow;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  JSON: Scalars['JSON']['output'];
  KindCount: KindCount;
  Mention: MentionRow;
  MentionConnection: Connection<MentionRow>;
  MentionEdge: Omit<MentionEdge, 'node'> & { node: ResolversParentTypes['Mention'] };
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Organization: EntityRow;
  PageInfo: PageInfo;
  Park: EntityRow;
  Path: PathRow;
  Person: EntityRow;
  Platform: EntityRow;
  Project: ProjectRow;
  ProjectConnection: Connection<ProjectRow>;
  ProjectEdge: Omit<ProjectEdge, 'node'> & { node: ResolversParentTypes['Project'] };
  ProjectFilter: ProjectFilter;
  Query: Record<PropertyKey, never>;
  Region: EntityRow;
  Relation: RelationRow;
  RelationChange: RelationChangeRow;
  RelationChangeConnection: Connection<RelationChangeRow>;
  RelationChangeEdge: Omit<RelationChangeEdge, 'node'> & { node: ResolversParentTypes['RelationChange'] };
  RelationConnection: Connection<RelationRow>;
  RelationCount: RelationCount;
  RelationEdge: Omit<RelationEdge, 'node'> & { node: ResolversParentTypes['Relation'] };
  RelationFilter: RelationFilter;
  ReportDefinition: ReportDefinition;
  ReportParameter: ReportParameter;
  ReportResult: ReportResult;
  ResearchInstitute: EntityRow;
  SearchConnection: Connection<SearchRow>;
  SearchEdge: Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['SearchHit'] };
  SearchHit: SearchRow;
  SharedTask: SharedTaskRow;
  SharedTaskConnection: Connection<SharedTaskRow>;
  SharedTaskEdge: Omit<SharedTaskEdge, 'node'> & { node: ResolversParentTypes['SharedTask'] };
  Statistics: StatisticsRow;
  String: Scalars['String']['output'];
  StringFilter: StringFilter;
  Subgraph: SubgraphRow;
  Target: TargetRow;
  TargetChange: TargetChangeRow;
  TargetChangeConnection: Connection<TargetChangeRow>;
  TargetChangeEdge: Omit<TargetChangeEdge, 'node'> & { node: ResolversParentTypes['TargetChange'] };
  TargetConnection: Connection<TargetRow>;
  TargetEdge: Omit<TargetEdge, 'node'> & { node: ResolversParentTypes['Target'] };
  TargetFilter: TargetFilter;
  Task: TaskRow;
  TaskChange: TaskChangeRow;
  TaskChangeConnection: Connection<TaskChangeRow>;
  TaskChangeEdge: Omit<TaskChangeEdge, 'node'> & { node: ResolversParentTypes['TaskChange'] };
  TaskConnection: Connection<TaskRow>;
  TaskEdge: Omit<TaskEdge, 'node'> & { node: ResolversParentTypes['Task'] };
  TaskFilter: TaskFilter;
  TaskParticipation: ParticipationRow;
  TaskParticipationConnection: Connection<ParticipationRow>;
  TaskParticipationEdge: Omit<TaskParticipationEdge, 'node'> & { node: ResolversParentTypes['TaskParticipation'] };
  TimelineEntry: TimelineRow;
  TimelineEntryConnection: Connection<TimelineRow>;
  TimelineEntryEdge: Omit<TimelineEntryEdge, 'node'> & { node: ResolversParentTypes['TimelineEntry'] };
  UnitChange: UnitChangeRow;
  UnitChangeConnection: Connection<UnitChangeRow>;
  UnitChangeEdge: Omit<UnitChangeEdge, 'node'> & { node: ResolversParentTypes['UnitChange'] };
  UnitLoad: UnitLoad;
  University: EntityRow;
};

export type BrokerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Broker'] = ResolversParentTypes['Broker']> = {
  betweenness?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<BrokerPathsArgs, 'first'>>;
  ways?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BrokerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BrokerConnection'] = ResolversParentTypes['BrokerConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BrokerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Broker']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BrokerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BrokerEdge'] = ResolversParentTypes['BrokerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Broker'], ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType>;
  mention?: Resolver<Maybe<ResolversTypes['Mention']>, ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['Relation']>, ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Target']>, ParentType, ContextType>;
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
};

export type ClauseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Clause'] = ResolversParentTypes['Clause']> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  heading?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mentions?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  task?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClauseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClauseConnection'] = ResolversParentTypes['ClauseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClauseEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Clause']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClauseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClauseEdge'] = ResolversParentTypes['ClauseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Clause'], ParentType, ContextType>;
};

export type CollaboratorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Collaborator'] = ResolversParentTypes['Collaborator']> = {
  asLead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  asParticipant?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  asResponsible?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  sharedTasks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  underLead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CollaboratorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CollaboratorConnection'] = ResolversParentTypes['CollaboratorConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CollaboratorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Collaborator']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CollaboratorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CollaboratorEdge'] = ResolversParentTypes['CollaboratorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Collaborator'], ParentType, ContextType>;
};

export type ConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Conflict'] = ResolversParentTypes['Conflict']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  entities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ConflictKind'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ConflictConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConflictConnection'] = ResolversParentTypes['ConflictConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConflictEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Conflict']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConflictEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConflictEdge'] = ResolversParentTypes['ConflictEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Conflict'], ParentType, ContextType>;
};

export type ConnectorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Connector'] = ResolversParentTypes['Connector']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  fromSide?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<ConnectorPathsArgs, 'first'>>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  toSide?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type ConnectorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConnectorConnection'] = ResolversParentTypes['ConnectorConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConnectorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Connector']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConnectorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConnectorEdge'] = ResolversParentTypes['ConnectorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Connector'], ParentType, ContextType>;
};

export type CoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  documentsWithoutUnit?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<CoverageDocumentsWithoutUnitArgs, 'first'>>;
  parksWithoutInstitute?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<CoverageParksWithoutInstituteArgs, 'first'>>;
  targetsWithoutOwner?: Resolver<ResolversTypes['TargetConnection'], ParentType, ContextType, RequireFields<CoverageTargetsWithoutOwnerArgs, 'first'>>;
  targetsWithoutScope?: Resolver<ResolversTypes['TargetConnection'], ParentType, ContextType, RequireFields<CoverageTargetsWithoutScopeArgs, 'first'>>;
  targetsWithoutYear?: Resolver<ResolversTypes['TargetConnection'], ParentType, ContextType, RequireFields<CoverageTargetsWithoutYearArgs, 'first'>>;
  tasksWithoutLead?: Resolver<ResolversTypes['TaskConnection'], ParentType, ContextType, RequireFields<CoverageTasksWithoutLeadArgs, 'first'>>;
};

export type DocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  clauses?: Resolver<ResolversTypes['ClauseConnection'], ParentType, ContextType, RequireFields<DocumentClausesArgs, 'first'>>;
  date?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<DocumentEntitiesArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDraft?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['GovernmentUnit']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  projects?: Resolver<ResolversTypes['ProjectConnection'], ParentType, ContextType, RequireFields<DocumentProjectsArgs, 'first'>>;
  startYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  targets?: Resolver<ResolversTypes['TargetConnection'], ParentType, ContextType, RequireFields<DocumentTargetsArgs, 'first'>>;
  tasks?: Resolver<ResolversTypes['TaskConnection'], ParentType, ContextType, RequireFields<DocumentTasksArgs, 'first'>>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentDiffResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentDiff'] = ResolversParentTypes['DocumentDiff']> = {
  after?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['EntityChangeConnection'], ParentType, ContextType, RequireFields<DocumentDiffEntitiesArgs, 'first'>>;
  relations?: Resolver<ResolversTypes['RelationChangeConnection'], ParentType, ContextType, RequireFields<DocumentDiffRelationsArgs, 'first'>>;
  targets?: Resolver<ResolversTypes['TargetChangeConnection'], ParentType, ContextType, RequireFields<DocumentDiffTargetsArgs, 'first'>>;
  tasks?: Resolver<ResolversTypes['TaskChangeConnection'], ParentType, ContextType, RequireFields<DocumentDiffTasksArgs, 'first'>>;
  units?: Resolver<ResolversTypes['UnitChangeConnection'], ParentType, ContextType, RequireFields<DocumentDiffUnitsArgs, 'first'>>;
};

export type DocumentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type EnterpriseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Enterprise'] = ResolversParentTypes['Enterprise']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<EnterpriseMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partners?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<EnterprisePartnersArgs, 'first'>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<EnterpriseRelationsArgs, 'direction' | 'first'>>;
  tasks?: Resolver<ResolversTypes['TaskParticipationConnection'], ParentType, ContextType, RequireFields<EnterpriseTasksArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Enterprise' | 'GovernmentUnit' | 'Organization' | 'Park' | 'Person' | 'Platform' | 'Region' | 'ResearchInstitute' | 'University', ParentType, ContextType>;
};

export type EntityChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityChange'] = ResolversParentTypes['EntityChange']> = {
  change?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type EntityChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityChangeConnection'] = ResolversParentTypes['EntityChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntityChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['EntityChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityChangeEdge'] = ResolversParentTypes['EntityChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EntityChange'], ParentType, ContextType>;
};

export type EntityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type EntityKindResolvers = { ENTERPRISE: 'Enterprise', GOVERNMENT_UNIT: 'GovernmentUnit', ORGANIZATION: 'Organization', PARK: 'Park', PERSON: 'Person', PLATFORM: 'Platform', REGION: 'Region', RESEARCH_INSTITUTE: 'ResearchInstitute', UNIVERSITY: 'University' };

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['Origin'], ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type GovernmentUnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GovernmentUnit'] = ResolversParentTypes['GovernmentUnit']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  manages?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  memberOf?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<GovernmentUnitMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<GovernmentUnitRelationsArgs, 'direction' | 'first'>>;
  tasks?: Resolver<ResolversTypes['TaskParticipationConnection'], ParentType, ContextType, RequireFields<GovernmentUnitTasksArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type KindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KindCount'] = ResolversParentTypes['KindCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
};

export type MentionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mention'] = ResolversParentTypes['Mention']> = {
  clause?: Resolver<ResolversTypes['Clause'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  surface?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MentionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MentionConnection'] = ResolversParentTypes['MentionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MentionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MentionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MentionEdge'] = ResolversParentTypes['MentionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Mention'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Clause' | 'Document' | 'Enterprise' | 'GovernmentUnit' | 'Organization' | 'Park' | 'Person' | 'Platform' | 'Project' | 'Region' | 'Relation' | 'ResearchInstitute' | 'Target' | 'Task' | 'University', ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<OrganizationMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<OrganizationRelationsArgs, 'direction' | 'first'>>;
  tasks?: Resolver<ResolversTypes['TaskParticipationConnection'], ParentType, ContextType, RequireFields<OrganizationTasksArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ParkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Park'] = ResolversParentTypes['Park']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  managedBy?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<ParkMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partOf?: Resolver<ReadonlyArray<ResolversTypes['Park']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['Park']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<ParkRelationsArgs, 'direction' | 'first'>>;
  residents?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<ParkResidentsArgs, 'first'>>;
  tasks?: Resolver<ResolversTypes['TaskParticipationConnection'], ParentType, ContextType, RequireFields<ParkTasksArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  entities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  memberOf?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<PersonMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<PersonRelationsArgs, 'direction' | 'first'>>;
  tasks?: Resolver<ResolversTypes['TaskParticipationConnection'], ParentType, ContextType, RequireFields<PersonTasksArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlatformResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Platform'] = ResolversParentTypes['Platform']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  hosts?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<PlatformMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<PlatformRelationsArgs, 'direction' | 'first'>>;
  tasks?: Resolver<ResolversTypes['TaskParticipationConnection'], ParentType, ContextType, RequireFields<PlatformTasksArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project']> = {
  content?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  endYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  entities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  investment?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectConnection'] = ResolversParentTypes['ProjectConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProjectEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Project']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProjectEdge'] = ResolversParentTypes['ProjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Project'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  brokers?: Resolver<ResolversTypes['BrokerConnection'], ParentType, ContextType, RequireFields<QueryBrokersArgs, 'first' | 'from' | 'maxHops' | 'to'>>;
  collaborators?: Resolver<ResolversTypes['CollaboratorConnection'], ParentType, ContextType, RequireFields<QueryCollaboratorsArgs, 'first' | 'id' | 'roles'>>;
  conflicts?: Resolver<ResolversTypes['ConflictConnection'], ParentType, ContextType, RequireFields<QueryConflictsArgs, 'first'>>;
  connectors?: Resolver<ResolversTypes['ConnectorConnection'], ParentType, ContextType, RequireFields<QueryConnectorsArgs, 'first' | 'from' | 'maxHops' | 'to' | 'via'>>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType, Partial<QueryCoverageArgs>>;
  documentDiff?: Resolver<ResolversTypes['DocumentDiff'], ParentType, ContextType, RequireFields<QueryDocumentDiffArgs, 'after' | 'before'>>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<QueryDocumentsArgs, 'first'>>;
  entities?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<QueryEntitiesArgs, 'first' | 'orderBy'>>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, Partial<QueryEntityArgs>>;
  neighborhood?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType, RequireFields<QueryNeighborhoodArgs, 'depth' | 'id' | 'limit'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<QueryPathsArgs, 'first' | 'from' | 'maxHops' | 'to'>>;
  projects?: Resolver<ResolversTypes['ProjectConnection'], ParentType, ContextType, RequireFields<QueryProjectsArgs, 'first'>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<QueryRelationsArgs, 'first'>>;
  report?: Resolver<ResolversTypes['ReportResult'], ParentType, ContextType, RequireFields<QueryReportArgs, 'name'>>;
  reports?: Resolver<ReadonlyArray<ResolversTypes['ReportDefinition']>, ParentType, ContextType>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  sharedTasks?: Resolver<ResolversTypes['SharedTaskConnection'], ParentType, ContextType, RequireFields<QuerySharedTasksArgs, 'a' | 'b' | 'first' | 'roles'>>;
  statistics?: Resolver<ResolversTypes['Statistics'], ParentType, ContextType>;
  targets?: Resolver<ResolversTypes['TargetConnection'], ParentType, ContextType, RequireFields<QueryTargetsArgs, 'first'>>;
  tasks?: Resolver<ResolversTypes['TaskConnection'], ParentType, ContextType, RequireFields<QueryTasksArgs, 'first'>>;
  timeline?: Resolver<ResolversTypes['TimelineEntryConnection'], ParentType, ContextType, RequireFields<QueryTimelineArgs, 'first' | 'id'>>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<RegionEntitiesArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<RegionMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partOf?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<RegionRelationsArgs, 'direction' | 'first'>>;
  tasks?: Resolver<ResolversTypes['TaskParticipationConnection'], ParentType, ContextType, RequireFields<RegionTasksArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Relation'] = ResolversParentTypes['Relation']> = {
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<RelationEvidenceArgs, 'first'>>;
  firstYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['Origin'], ParentType, ContextType>;
  post?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Status']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelationChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationChange'] = ResolversParentTypes['RelationChange']> = {
  change?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  statusAfter?: Resolver<Maybe<ResolversTypes['Status']>, ParentType, ContextType>;
  statusBefore?: Resolver<Maybe<ResolversTypes['Status']>, ParentType, ContextType>;
};

export type RelationChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationChangeConnection'] = ResolversParentTypes['RelationChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelationChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RelationChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationChangeEdge'] = ResolversParentTypes['RelationChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RelationChange'], ParentType, ContextType>;
};

export type RelationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationConnection'] = ResolversParentTypes['RelationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationCount'] = ResolversParentTypes['RelationCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
};

export type RelationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationEdge'] = ResolversParentTypes['RelationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
};

export type ReportDefinitionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportDefinition'] = ResolversParentTypes['ReportDefinition']> = {
  columns?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parameters?: Resolver<ReadonlyArray<ResolversTypes['ReportParameter']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReportParameterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportParameter'] = ResolversParentTypes['ReportParameter']> = {
  default?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReportResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportResult'] = ResolversParentTypes['ReportResult']> = {
  columns?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ReadonlyArray<Maybe<ResolversTypes['JSON']>>>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ResearchInstituteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResearchInstitute'] = ResolversParentTypes['ResearchInstitute']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<ResearchInstituteMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parents?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  partners?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<ResearchInstitutePartnersArgs, 'first'>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<ResearchInstituteRelationsArgs, 'direction' | 'first'>>;
  tasks?: Resolver<ResolversTypes['TaskParticipationConnection'], ParentType, ContextType, RequireFields<ResearchInstituteTasksArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchHit'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  matched?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SharedTaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedTask'] = ResolversParentTypes['SharedTask']> = {
  partsOfA?: Resolver<ReadonlyArray<ResolversTypes['TaskParticipation']>, ParentType, ContextType>;
  partsOfB?: Resolver<ReadonlyArray<ResolversTypes['TaskParticipation']>, ParentType, ContextType>;
  task?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
};

export type SharedTaskConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedTaskConnection'] = ResolversParentTypes['SharedTaskConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SharedTaskEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SharedTask']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SharedTaskEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedTaskEdge'] = ResolversParentTypes['SharedTaskEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SharedTask'], ParentType, ContextType>;
};

export type StatisticsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statistics'] = ResolversParentTypes['Statistics']> = {
  build?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  byKind?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
  byRelation?: Resolver<ReadonlyArray<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubgraphResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subgraph'] = ResolversParentTypes['Subgraph']> = {
  entities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TargetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Target'] = ResolversParentTypes['Target']> = {
  comparator?: Resolver<ResolversTypes['Comparator'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isBaseline?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TargetChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TargetChange'] = ResolversParentTypes['TargetChange']> = {
  after?: Resolver<Maybe<ResolversTypes['Target']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Target']>, ParentType, ContextType>;
  change?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
};

export type TargetChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TargetChangeConnection'] = ResolversParentTypes['TargetChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TargetChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TargetChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TargetChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TargetChangeEdge'] = ResolversParentTypes['TargetChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TargetChange'], ParentType, ContextType>;
};

export type TargetConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TargetConnection'] = ResolversParentTypes['TargetConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TargetEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Target']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TargetEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TargetEdge'] = ResolversParentTypes['TargetEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Target'], ParentType, ContextType>;
};

export type TaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Task'] = ResolversParentTypes['Task']> = {
  clause?: Resolver<ResolversTypes['Clause'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  participants?: Resolver<ReadonlyArray<ResolversTypes['TaskParticipation']>, ParentType, ContextType, Partial<TaskParticipantsArgs>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TaskChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskChange'] = ResolversParentTypes['TaskChange']> = {
  after?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Task']>, ParentType, ContextType>;
  change?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
};

export type TaskChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskChangeConnection'] = ResolversParentTypes['TaskChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TaskChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TaskChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TaskChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskChangeEdge'] = ResolversParentTypes['TaskChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TaskChange'], ParentType, ContextType>;
};

export type TaskConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskConnection'] = ResolversParentTypes['TaskConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TaskEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Task']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TaskEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskEdge'] = ResolversParentTypes['TaskEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
};

export type TaskParticipationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskParticipation'] = ResolversParentTypes['TaskParticipation']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['TaskRole'], ParentType, ContextType>;
  task?: Resolver<ResolversTypes['Task'], ParentType, ContextType>;
};

export type TaskParticipationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskParticipationConnection'] = ResolversParentTypes['TaskParticipationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TaskParticipationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TaskParticipation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TaskParticipationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TaskParticipationEdge'] = ResolversParentTypes['TaskParticipationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TaskParticipation'], ParentType, ContextType>;
};

export type TaskRoleResolvers = { LEAD: 'LEADS', NAMED: 'NAMED_IN', PARTICIPATE: 'PARTICIPATES_IN', RESPONSIBLE: 'RESPONSIBLE_FOR' };

export type TimelineEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineEntry'] = ResolversParentTypes['TimelineEntry']> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  lastRelations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<TimelineEntryLastRelationsArgs, 'first'>>;
  mentions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  newRelations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<TimelineEntryNewRelationsArgs, 'first'>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<TimelineEntryRelationsArgs, 'first'>>;
  statuses?: Resolver<ReadonlyArray<ResolversTypes['Status']>, ParentType, ContextType>;
  targets?: Resolver<ResolversTypes['TargetConnection'], ParentType, ContextType, RequireFields<TimelineEntryTargetsArgs, 'first'>>;
  tasks?: Resolver<ResolversTypes['TaskParticipationConnection'], ParentType, ContextType, RequireFields<TimelineEntryTasksArgs, 'first'>>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TimelineEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineEntryConnection'] = ResolversParentTypes['TimelineEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TimelineEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TimelineEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TimelineEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineEntryEdge'] = ResolversParentTypes['TimelineEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TimelineEntry'], ParentType, ContextType>;
};

export type UnitChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitChange'] = ResolversParentTypes['UnitChange']> = {
  after?: Resolver<Maybe<ResolversTypes['UnitLoad']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['UnitLoad']>, ParentType, ContextType>;
  change?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type UnitChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitChangeConnection'] = ResolversParentTypes['UnitChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['UnitChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['UnitChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UnitChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitChangeEdge'] = ResolversParentTypes['UnitChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UnitChange'], ParentType, ContextType>;
};

export type UnitLoadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnitLoad'] = ResolversParentTypes['UnitLoad']> = {
  leads?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  participates?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  responsible?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UniversityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['University'] = ResolversParentTypes['University']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  institutes?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<UniversityInstitutesArgs, 'first'>>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<UniversityMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partners?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<UniversityPartnersArgs, 'first'>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<UniversityRelationsArgs, 'direction' | 'first'>>;
  tasks?: Resolver<ResolversTypes['TaskParticipationConnection'], ParentType, ContextType, RequireFields<UniversityTasksArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Broker?: BrokerResolvers<ContextType>;
  BrokerConnection?: BrokerConnectionResolvers<ContextType>;
  BrokerEdge?: BrokerEdgeResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  Clause?: ClauseResolvers<ContextType>;
  ClauseConnection?: ClauseConnectionResolvers<ContextType>;
  ClauseEdge?: ClauseEdgeResolvers<ContextType>;
  Collaborator?: CollaboratorResolvers<ContextType>;
  CollaboratorConnection?: CollaboratorConnectionResolvers<ContextType>;
  CollaboratorEdge?: CollaboratorEdgeResolvers<ContextType>;
  Conflict?: ConflictResolvers<ContextType>;
  ConflictConnection?: ConflictConnectionResolvers<ContextType>;
  ConflictEdge?: ConflictEdgeResolvers<ContextType>;
  Connector?: ConnectorResolvers<ContextType>;
  ConnectorConnection?: ConnectorConnectionResolvers<ContextType>;
  ConnectorEdge?: ConnectorEdgeResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentDiff?: DocumentDiffResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  Enterprise?: EnterpriseResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  EntityChange?: EntityChangeResolvers<ContextType>;
  EntityChangeConnection?: EntityChangeConnectionResolvers<ContextType>;
  EntityChangeEdge?: EntityChangeEdgeResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  EntityKind?: EntityKindResolvers;
  Evidence?: EvidenceResolvers<ContextType>;
  GovernmentUnit?: GovernmentUnitResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  KindCount?: KindCountResolvers<ContextType>;
  Mention?: MentionResolvers<ContextType>;
  MentionConnection?: MentionConnectionResolvers<ContextType>;
  MentionEdge?: MentionEdgeResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Park?: ParkResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Platform?: PlatformResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  ProjectConnection?: ProjectConnectionResolvers<ContextType>;
  ProjectEdge?: ProjectEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  Relation?: RelationResolvers<ContextType>;
  RelationChange?: RelationChangeResolvers<ContextType>;
  RelationChangeConnection?: RelationChangeConnectionResolvers<ContextType>;
  RelationChangeEdge?: RelationChangeEdgeResolvers<ContextType>;
  RelationConnection?: RelationConnectionResolvers<ContextType>;
  RelationCount?: RelationCountResolvers<ContextType>;
  RelationEdge?: RelationEdgeResolvers<ContextType>;
  ReportDefinition?: ReportDefinitionResolvers<ContextType>;
  ReportParameter?: ReportParameterResolvers<ContextType>;
  ReportResult?: ReportResultResolvers<ContextType>;
  ResearchInstitute?: ResearchInstituteResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  SharedTask?: SharedTaskResolvers<ContextType>;
  SharedTaskConnection?: SharedTaskConnectionResolvers<ContextType>;
  SharedTaskEdge?: SharedTaskEdgeResolvers<ContextType>;
  Statistics?: StatisticsResolvers<ContextType>;
  Subgraph?: SubgraphResolvers<ContextType>;
  Target?: TargetResolvers<ContextType>;
  TargetChange?: TargetChangeResolvers<ContextType>;
  TargetChangeConnection?: TargetChangeConnectionResolvers<ContextType>;
  TargetChangeEdge?: TargetChangeEdgeResolvers<ContextType>;
  TargetConnection?: TargetConnectionResolvers<ContextType>;
  TargetEdge?: TargetEdgeResolvers<ContextType>;
  Task?: TaskResolvers<ContextType>;
  TaskChange?: TaskChangeResolvers<ContextType>;
  TaskChangeConnection?: TaskChangeConnectionResolvers<ContextType>;
  TaskChangeEdge?: TaskChangeEdgeResolvers<ContextType>;
  TaskConnection?: TaskConnectionResolvers<ContextType>;
  TaskEdge?: TaskEdgeResolvers<ContextType>;
  TaskParticipation?: TaskParticipationResolvers<ContextType>;
  TaskParticipationConnection?: TaskParticipationConnectionResolvers<ContextType>;
  TaskParticipationEdge?: TaskParticipationEdgeResolvers<ContextType>;
  TaskRole?: TaskRoleResolvers;
  TimelineEntry?: TimelineEntryResolvers<ContextType>;
  TimelineEntryConnection?: TimelineEntryConnectionResolvers<ContextType>;
  TimelineEntryEdge?: TimelineEntryEdgeResolvers<ContextType>;
  UnitChange?: UnitChangeResolvers<ContextType>;
  UnitChangeConnection?: UnitChangeConnectionResolvers<ContextType>;
  UnitChangeEdge?: UnitChangeEdgeResolvers<ContextType>;
  UnitLoad?: UnitLoadResolvers<ContextType>;
  University?: UniversityResolvers<ContextType>;
};

