// {"documents":["000_5b9f67416fbe14a6"],"afterId":"","limit":21}
// title: Documents none of whose clauses has a unit, by id
// param: documents [String] = null
// param: afterId String = ""
// param: limit Int = 10000
// columns: document
MATCH (d:Document)
WHERE d.id > $afterId
  AND ($documents IS NULL OR d.id IN $documents)
  AND NOT EXISTS {
    MATCH (d)-[:HAS_CLAUSE]->(:Clause)<-[:STATED_IN]-(:Task)<-[p]-(:Entity)
    WHERE type(p) IN ['LEADS', 'PARTICIPATES_IN', 'RESPONSIBLE_FOR']
  }
RETURN d {.id, .title, .number, .date, .startYear, .endYear, .isDraft} AS document
ORDER BY d.id
LIMIT $limit

// {"documents":["000_5b9f67416fbe14a6"],"afterName":"","afterId":"","limit":21}
// title: Parks without an institute or platform in them or in their parts, by name
// param: documents [String] = null
// param: afterName String = ""
// param: afterId String = ""
// param: limit Int = 10000
// columns: entity
MATCH (k:Park)
WHERE (k.name > $afterName OR (k.name = $afterName AND k.id > $afterId))
  AND ($documents IS NULL OR EXISTS { MATCH (k)<-[:MENTIONS]-(c:Clause) WHERE c.document IN $documents })
  AND NOT EXISTS {
    MATCH (k)<-[:PART_OF*0..4]-(:Park)-[r]-(o:Entity)
    WHERE (o:ResearchInstitute OR o:Platform)
      AND ((type(r) = 'LOCATED_IN' AND startNode(r) = o) OR (type(r) = 'HOSTS' AND endNode(r) = o))
  }
RETURN
  k {.id, .name, .nameEn, .aliases, kind: 'Park'} AS entity
ORDER BY k.name, k.id
LIMIT $limit

// {"documents":["000_5b9f67416fbe14a6"],"lacking":"OWNER"}
// title: How many targets lack a scope, a year or an owner
// param: lacking String — SCOPE, YEAR or OWNER
// param: documents [String] = null
// columns: total
MATCH (t:Target)
WHERE t.isBaseline = false
  AND ($documents IS NULL OR t.document IN $documents)
  AND ($lacking <> 'SCOPE' OR NOT EXISTS { MATCH (t)-[:TARGETS]->(:Entity) })
  AND ($lacking <> 'YEAR' OR t.year IS NULL)
  AND ($lacking <> 'OWNER' OR NOT EXISTS {
    MATCH (t)-[:STATED_IN]->(:Clause)-[:PART_OF_CLAUSE*0..8]->(:Clause)<-[:STATED_IN]-(:Task)<-[p]-(:Entity)
    WHERE type(p) IN ['LEADS', 'RESPONSIBLE_FOR']
  })
RETURN count(t) AS total

// {"documents":["000_5b9f67416fbe14a6"],"lacking":"SCOPE"}
// title: How many targets lack a scope, a year or an owner
// param: lacking String — SCOPE, YEAR or OWNER
// param: documents [String] = null
// columns: total
MATCH (t:Target)
WHERE t.isBaseline = false
  AND ($documents IS NULL OR t.document IN $documents)
  AND ($lacking <> 'SCOPE' OR NOT EXISTS { MATCH (t)-[:TARGETS]->(:Entity) })
  AND ($lacking <> 'YEAR' OR t.year IS NULL)
  AND ($lacking <> 'OWNER' OR NOT EXISTS {
    MATCH (t)-[:STATED_IN]->(:Clause)-[:PART_OF_CLAUSE*0..8]->(:Clause)<-[:STATED_IN]-(:Task)<-[p]-(:Entity)
    WHERE type(p) IN ['LEADS', 'RESPONSIBLE_FOR']
  })
RETURN count(t) AS total

// {"documents":["000_5b9f67416fbe14a6"],"lacking":"YEAR"}
// title: How many targets lack a scope, a year or an owner
// param: lacking String — SCOPE, YEAR or OWNER
// param: documents [String] = null
// columns: total
MATCH (t:Target)
WHERE t.isBaseline = false
  AND ($documents IS NULL OR t.document IN $documents)
  AND ($lacking <> 'SCOPE' OR NOT EXISTS { MATCH (t)-[:TARGETS]->(:Entity) })
  AND ($lacking <> 'YEAR' OR t.year IS NULL)
  AND ($lacking <> 'OWNER' OR NOT EXISTS {
    MATCH (t)-[:STATED_IN]->(:Clause)-[:PART_OF_CLAUSE*0..8]->(:Clause)<-[:STATED_IN]-(:Task)<-[p]-(:Entity)
    WHERE type(p) IN ['LEADS', 'RESPONSIBLE_FOR']
  })
RETURN count(t) AS total

// {"documents":["000_5b9f67416fbe14a6"]}
// title: How many documents have no clause with a unit
// param: documents [String] = null
// columns: total
MATCH (d:Document)
WHERE d.id > ''
  AND ($documents IS NULL OR d.id IN $documents)
  AND NOT EXISTS {
    MATCH (d)-[:HAS_CLAUSE]->(:Clause)<-[:STATED_IN]-(:Task)<-[p]-(:Entity)
    WHERE type(p) IN ['LEADS', 'PARTICIPATES_IN', 'RESPONSIBLE_FOR']
  }
RETURN count(d) AS total

// {"documents":["000_5b9f67416fbe14a6"]}
// title: How many parks have no institute or platform in them or in their parts
// param: documents [String] = null
// columns: total
MATCH (k:Park)
WHERE k.id > ''
  AND ($documents IS NULL OR EXISTS { MATCH (k)<-[:MENTIONS]-(c:Clause) WHERE c.document IN $documents })
  AND NOT EXISTS {
    MATCH (k)<-[:PART_OF*0..4]-(:Park)-[r]-(o:Entity)
    WHERE (o:ResearchInstitute OR o:Platform)
      AND ((type(r) = 'LOCATED_IN' AND startNode(r) = o) OR (type(r) = 'HOSTS' AND endNode(r) = o))
  }
RETURN count(k) AS total

// {"documents":["000_5b9f67416fbe14a6"]}
// title: How many tasks nobody leads or answers for
// param: documents [String] = null
// columns: total
MATCH (t:Task)
WHERE t.id > ''
  AND ($documents IS NULL OR t.document IN $documents)
  AND NOT EXISTS { MATCH (t)<-[p]-(:Entity) WHERE type(p) IN ['LEADS', 'RESPONSIBLE_FOR'] }
RETURN count(t) AS total

// {"documents":null,"afterDocument":"","afterStart":-1,"afterId":"","limit":21}
// title: Tasks that nobody leads or answers for, by document and place
// param: documents [String] = null
// param: afterDocument String = ""
// param: afterStart Int = -1
// param: afterId String = ""
// param: limit Int = 10000
// columns: task, clause
MATCH (t:Task)-[:STATED_IN]->(c:Clause)
WHERE (c.document > $afterDocument
    OR (c.document = $afterDocument AND (c.start > $afterStart OR (c.start = $afterStart AND t.id > $afterId))))
  AND ($documents IS NULL OR t.document IN $documents)
  AND NOT EXISTS { MATCH (t)<-[p]-(:Entity) WHERE type(p) IN ['LEADS', 'RESPONSIBLE_FOR'] }
RETURN
  t {.id, .title, .document} AS task,
  c {.id, .number, .heading, .document, .start, .end} AS clause
ORDER BY c.document, c.start, t.id
LIMIT $limit

// {"documents":null,"afterId":"","limit":21}
// title: Documents none of whose clauses has a unit, by id
// param: documents [String] = null
// param: afterId String = ""
// param: limit Int = 10000
// columns: document
MATCH (d:Document)
WHERE d.id > $afterId
  AND ($documents IS NULL OR d.id IN $documents)
  AND NOT EXISTS {
    MATCH (d)-[:HAS_CLAUSE]->(:Clause)<-[:STATED_IN]-(:Task)<-[p]-(:Entity)
    WHERE type(p) IN ['LEADS', 'PARTICIPATES_IN', 'RESPONSIBLE_FOR']
  }
RETURN d {.id, .title, .number, .date, .startYear, .endYear, .isDraft} AS document
ORDER BY d.id
LIMIT $limit

// {"documents":null,"afterName":"","afterId":"","limit":21}
// title: Parks without an institute or platform in them or in their parts, by name
// param: documents [String] = null
// param: afterName String = ""
// param: afterId String = ""
// param: limit Int = 10000
// columns: entity
MATCH (k:Park)
WHERE (k.name > $afterName OR (k.name = $afterName AND k.id > $afterId))
  AND ($documents IS NULL OR EXISTS { MATCH (k)<-[:MENTIONS]-(c:Clause) WHERE c.document IN $documents })
  AND NOT EXISTS {
    MATCH (k)<-[:PART_OF*0..4]-(:Park)-[r]-(o:Entity)
    WHERE (o:ResearchInstitute OR o:Platform)
      AND ((type(r) = 'LOCATED_IN' AND startNode(r) = o) OR (type(r) = 'HOSTS' AND endNode(r) = o))
  }
RETURN
  k {.id, .name, .nameEn, .aliases, kind: 'Park'} AS entity
ORDER BY k.name, k.id
LIMIT $limit

// {"documents":null,"lacking":"OWNER","afterDocument":"","afterStart":-1,"afterId":"","limit":3}
// title: Targets that lack a scope, a year or an owner, by document and place
// param: lacking String — SCOPE, YEAR or OWNER
// param: documents [String] = null
// param: afterDocument String = ""
// param: afterStart Int = -1
// param: afterId String = ""
// param: limit Int = 10000
// columns: target, start
MATCH (t:Target)
WHERE t.document >= $afterDocument
  AND t.isBaseline = false
  AND ($documents IS NULL OR t.document IN $documents)
  AND ($lacking <> 'SCOPE' OR NOT EXISTS { MATCH (t)-[:TARGETS]->(:Entity) })
  AND ($lacking <> 'YEAR' OR t.year IS NULL)
  AND ($lacking <> 'OWNER' OR NOT EXISTS {
    MATCH (t)-[:STATED_IN]->(:Clause)-[:PART_OF_CLAUSE*0..8]->(:Clause)<-[:STATED_IN]-(:Task)<-[p]-(:Entity)
    WHERE type(p) IN ['LEADS', 'RESPONSIBLE_FOR']
  })
MATCH (x:Evidence {factId: t.id})
WITH t, min(x.start) AS start
WHERE t.document > $afterDocument OR start > $afterStart OR (start = $afterStart AND t.id > $afterId)
RETURN
  t {.id, .document, .indicator, .year, .value, .unit, .comparator, .isBaseline} AS target,
  start
ORDER BY t.document, start, t.id
LIMIT $limit

// {"documents":null,"lacking":"OWNER"}
// title: How many targets lack a scope, a year or an owner
// param: lacking String — SCOPE, YEAR or OWNER
// param: documents [String] = null
// columns: total
MATCH (t:Target)
WHERE t.isBaseline = false
  AND ($documents IS NULL OR t.document IN $documents)
  AND ($lacking <> 'SCOPE' OR NOT EXISTS { MATCH (t)-[:TARGETS]->(:Entity) })
  AND ($lacking <> 'YEAR' OR t.year IS NULL)
  AND ($lacking <> 'OWNER' OR NOT EXISTS {
    MATCH (t)-[:STATED_IN]->(:Clause)-[:PART_OF_CLAUSE*0..8]->(:Clause)<-[:STATED_IN]-(:Task)<-[p]-(:Entity)
    WHERE type(p) IN ['LEADS', 'RESPONSIBLE_FOR']
  })
RETURN count(t) AS total

// {"documents":null,"lacking":"SCOPE","afterDocument":"","afterStart":-1,"afterId":"","limit":21}
// title: Targets that lack a scope, a year or an owner, by document and place
// param: lacking String — SCOPE, YEAR or OWNER
// param: documents [String] = null
// param: afterDocument String = ""
// param: afterStart Int = -1
// param: afterId String = ""
// param: limit Int = 10000
// columns: target, start
MATCH (t:Target)
WHERE t.document >= $afterDocument
  AND t.isBaseline = false
  AND ($documents IS NULL OR t.document IN $documents)
  AND ($lacking <> 'SCOPE' OR NOT EXISTS { MATCH (t)-[:TARGETS]->(:Entity) })
  AND ($lacking <> 'YEAR' OR t.year IS NULL)
  AND ($lacking <> 'OWNER' OR NOT EXISTS {
    MATCH (t)-[:STATED_IN]->(:Clause)-[:PART_OF_CLAUSE*0..8]->(:Clause)<-[:STATED_IN]-(:Task)<-[p]-(:Entity)
    WHERE type(p) IN ['LEADS', 'RESPONSIBLE_FOR']
  })
MATCH (x:Evidence {factId: t.id})
WITH t, min(x.start) AS start
WHERE t.document > $afterDocument OR start > $afterStart OR (start = $afterStart AND t.id > $afterId)
RETURN
  t {.id, .document, .indicator, .year, .value, .unit, .comparator, .isBaseline} AS target,
  start
ORDER BY t.document, start, t.id
LIMIT $limit

// {"documents":null,"lacking":"SCOPE"}
// title: How many targets lack a scope, a year or an owner
// param: lacking String — SCOPE, YEAR or OWNER
// param: documents [String] = null
// columns: total
MATCH (t:Target)
WHERE t.isBaseline = false
  AND ($documents IS NULL OR t.document IN $documents)
  AND ($lacking <> 'SCOPE' OR NOT EXISTS { MATCH (t)-[:TARGETS]->(:Entity) })
  AND ($lacking <> 'YEAR' OR t.year IS NULL)
  AND ($lacking <> 'OWNER' OR NOT EXISTS {
    MATCH (t)-[:STATED_IN]->(:Clause)-[:PART_OF_CLAUSE*0..8]->(:Clause)<-[:STATED_IN]-(:Task)<-[p]-(:Entity)
    WHERE type(p) IN ['LEADS', 'RESPONSIBLE_FOR']
  })
RETURN count(t) AS total

// {"documents":null,"lacking":"YEAR","afterDocument":"","afterStart":-1,"afterId":"","limit":2}
// title: Targets that lack a scope, a year or an owner, by document and place
// param: lacking String — SCOPE, YEAR or OWNER
// param: documents [String] = null
// param: afterDocument String = ""
// param: afterStart Int = -1
// param: afterId String = ""
// param: limit Int = 10000
// columns: target, start
MATCH (t:Target)
WHERE t.document >= $afterDocument
  AND t.isBaseline = false
  AND ($documents IS NULL OR t.document IN $documents)
  AND ($lacking <> 'SCOPE' OR NOT EXISTS { MATCH (t)-[:TARGETS]->(:Entity) })
  AND ($lacking <> 'YEAR' OR t.year IS NULL)
  AND ($lacking <> 'OWNER' OR NOT EXISTS {
    MATCH (t)-[:STATED_IN]->(:Clause)-[:PART_OF_CLAUSE*0..8]->(:Clause)<-[:STATED_IN]-(:Task)<-[p]-(:Entity)
    WHERE type(p) IN ['LEADS', 'RESPONSIBLE_FOR']
  })
MATCH (x:Evidence {factId: t.id})
WITH t, min(x.start) AS start
WHERE t.document > $afterDocument OR start > $afterStart OR (start = $afterStart AND t.id > $afterId)
RETURN
  t {.id, .document, .indicator, .year, .value, .unit, .comparator, .isBaseline} AS target,
  start
ORDER BY t.document, start, t.id
LIMIT $limit

// {"documents":null,"lacking":"YEAR"}
// title: How many targets lack a scope, a year or an owner
// param: lacking String — SCOPE, YEAR or OWNER
// param: documents [String] = null
// columns: total
MATCH (t:Target)
WHERE t.isBaseline = false
  AND ($documents IS NULL OR t.document IN $documents)
  AND ($lacking <> 'SCOPE' OR NOT EXISTS { MATCH (t)-[:TARGETS]->(:Entity) })
  AND ($lacking <> 'YEAR' OR t.year IS NULL)
  AND ($lacking <> 'OWNER' OR NOT EXISTS {
    MATCH (t)-[:STATED_IN]->(:Clause)-[:PART_OF_CLAUSE*0..8]->(:Clause)<-[:STATED_IN]-(:Task)<-[p]-(:Entity)
    WHERE type(p) IN ['LEADS', 'RESPONSIBLE_FOR']
  })
RETURN count(t) AS total

// {"documents":null}
// title: How many documents have no clause with a unit
// param: documents [String] = null
// columns: total
MATCH (d:Document)
WHERE d.id > ''
  AND ($documents IS NULL OR d.id IN $documents)
  AND NOT EXISTS {
    MATCH (d)-[:HAS_CLAUSE]->(:Clause)<-[:STATED_IN]-(:Task)<-[p]-(:Entity)
    WHERE type(p) IN ['LEADS', 'PARTICIPATES_IN', 'RESPONSIBLE_FOR']
  }
RETURN count(d) AS total

// {"documents":null}
// title: How many parks have no institute or platform in them or in their parts
// param: documents [String] = null
// columns: total
MATCH (k:Park)
WHERE k.id > ''
  AND ($documents IS NULL OR EXISTS { MATCH (k)<-[:MENTIONS]-(c:Clause) WHERE c.document IN $documents })
  AND NOT EXISTS {
    MATCH (k)<-[:PART_OF*0..4]-(:Park)-[r]-(o:Entity)
    WHERE (o:ResearchInstitute OR o:Platform)
      AND ((type(r) = 'LOCATED_IN' AND startNode(r) = o) OR (type(r) = 'HOSTS' AND endNode(r) = o))
  }
RETURN count(k) AS total

// {"documents":null}
// title: How many tasks nobody leads or answers for
// param: documents [String] = null
// columns: total
MATCH (t:Task)
WHERE t.id > ''
  AND ($documents IS NULL OR t.document IN $documents)
  AND NOT EXISTS { MATCH (t)<-[p]-(:Entity) WHERE type(p) IN ['LEADS', 'RESPONSIBLE_FOR'] }
RETURN count(t) AS total

// {"ids":["002_qingyuan"]}
// title: Documents by id
// param: ids [String]
// param: limit Int = 10000
// columns: id, document
UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN id, d {.id, .title, .number, .date, .startYear, .endYear, .isDraft} AS document
ORDER BY id
LIMIT $limit
