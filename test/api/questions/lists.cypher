// {"documents":["000_5b9f67416fbe14a6"],"entities":null,"text":"创新","hasPart":true,"roles":["LEADS"],"afterDocument":"","afterStart":-1,"afterId":"","limit":21}
// title: Tasks that pass a filter, by document and place
// param: documents [String] = null
// param: text String = null
// param: hasPart Boolean = false
// param: entities [String] = null
// param: roles [String]
// param: afterDocument String = ""
// param: afterStart Int = -1
// param: afterId String = ""
// param: limit Int = 10000
// columns: task, clause
MATCH (t:Task)
WHERE t.document >= $afterDocument
  AND ($documents IS NULL OR t.document IN $documents)
  AND ($text IS NULL OR t.title CONTAINS $text)
  AND (NOT $hasPart OR EXISTS { MATCH (e:Entity)-[p]->(t) WHERE type(p) IN $roles AND ($entities IS NULL OR e.id IN $entities) })
MATCH (t)-[:STATED_IN]->(c:Clause)
WITH t, c
WHERE t.document > $afterDocument OR c.start > $afterStart OR (c.start = $afterStart AND t.id > $afterId)
RETURN
  t {.id, .title, .document} AS task,
  c {.id, .number, .heading, .document, .start, .end} AS clause
ORDER BY t.document, c.start, t.id
LIMIT $limit

// {"documents":["000_5b9f67416fbe14a6"],"entities":null,"text":"创新","hasPart":true,"roles":["LEADS"]}
// title: How many tasks pass a filter
// param: documents [String] = null
// param: text String = null
// param: hasPart Boolean = false
// param: entities [String] = null
// param: roles [String]
// columns: total
MATCH (t:Task)
WHERE t.id > ''
  AND ($documents IS NULL OR t.document IN $documents)
  AND ($text IS NULL OR t.title CONTAINS $text)
  AND (NOT $hasPart OR EXISTS { MATCH (e:Entity)-[p]->(t) WHERE type(p) IN $roles AND ($entities IS NULL OR e.id IN $entities) })
RETURN count(t) AS total

// {"documents":["001_guangzhou"],"indicator":null,"years":[2025],"scope":"region-m9ui7onc2rdr6rfd","isBaseline":null}
// title: How many targets pass a filter
// param: documents [String] = null
// param: indicator String = null
// param: years [Int] = null
// param: scope String = null
// param: isBaseline Boolean = null
// columns: total
MATCH (t:Target)
WHERE t.id > ''
  AND ($documents IS NULL OR t.document IN $documents)
  AND ($indicator IS NULL OR t.indicator CONTAINS $indicator)
  AND ($years IS NULL OR t.year IN $years)
  AND ($isBaseline IS NULL OR t.isBaseline = $isBaseline)
  AND ($scope IS NULL OR EXISTS { MATCH (t)-[:TARGETS]->(e:Entity) WHERE e.id = $scope })
RETURN count(t) AS total

// {"documents":null,"indicator":"高新技术企业","years":null,"scope":null,"isBaseline":false,"afterDocument":"","afterStart":-1,"afterId":"","limit":51}
// title: Targets that pass a filter, by document and place
// param: documents [String] = null
// param: indicator String = null
// param: years [Int] = null
// param: scope String = null
// param: isBaseline Boolean = null
// param: afterDocument String = ""
// param: afterStart Int = -1
// param: afterId String = ""
// param: limit Int = 10000
// columns: target, start
MATCH (t:Target)
WHERE t.document >= $afterDocument
  AND ($documents IS NULL OR t.document IN $documents)
  AND ($indicator IS NULL OR t.indicator CONTAINS $indicator)
  AND ($years IS NULL OR t.year IN $years)
  AND ($isBaseline IS NULL OR t.isBaseline = $isBaseline)
  AND ($scope IS NULL OR EXISTS { MATCH (t)-[:TARGETS]->(e:Entity) WHERE e.id = $scope })
CALL (t) {
  MATCH (x:Evidence {factId: t.id})
  RETURN min(x.start) AS start
}
WITH t, start
WHERE t.document > $afterDocument OR start > $afterStart OR (start = $afterStart AND t.id > $afterId)
RETURN
  t {.id, .document, .indicator, .year, .value, .unit, .comparator, .isBaseline} AS target,
  start
ORDER BY t.document, start, t.id
LIMIT $limit

// {"documents":null,"indicator":"高新技术企业","years":null,"scope":null,"isBaseline":false}
// title: How many targets pass a filter
// param: documents [String] = null
// param: indicator String = null
// param: years [Int] = null
// param: scope String = null
// param: isBaseline Boolean = null
// columns: total
MATCH (t:Target)
WHERE t.id > ''
  AND ($documents IS NULL OR t.document IN $documents)
  AND ($indicator IS NULL OR t.indicator CONTAINS $indicator)
  AND ($years IS NULL OR t.year IN $years)
  AND ($isBaseline IS NULL OR t.isBaseline = $isBaseline)
  AND ($scope IS NULL OR EXISTS { MATCH (t)-[:TARGETS]->(e:Entity) WHERE e.id = $scope })
RETURN count(t) AS total

// {"documents":null,"text":"分中心","startYearFrom":2020,"startYearTo":2020,"afterDocument":"","afterStart":-1,"afterId":"","limit":21}
// title: Projects that pass a filter, by document and place
// param: documents [String] = null
// param: text String = null
// param: startYearFrom Int = null
// param: startYearTo Int = null
// param: afterDocument String = ""
// param: afterStart Int = -1
// param: afterId String = ""
// param: limit Int = 10000
// columns: project, start
MATCH (p:Project)
WHERE p.document >= $afterDocument
  AND ($documents IS NULL OR p.document IN $documents)
  AND ($text IS NULL OR p.name CONTAINS $text OR p.content CONTAINS $text)
  AND ($startYearFrom IS NULL OR p.startYear >= $startYearFrom)
  AND ($startYearTo IS NULL OR p.startYear <= $startYearTo)
CALL (p) {
  MATCH (x:Evidence {factId: p.id})
  RETURN min(x.start) AS start
}
WITH p, start
WHERE p.document > $afterDocument OR start > $afterStart OR (start = $afterStart AND p.id > $afterId)
RETURN p {.id, .document, .name, .content, .startYear, .endYear, .investment} AS project, start
ORDER BY p.document, start, p.id
LIMIT $limit

// {"documents":null,"text":"分中心","startYearFrom":2020,"startYearTo":2020}
// title: How many projects pass a filter
// param: documents [String] = null
// param: text String = null
// param: startYearFrom Int = null
// param: startYearTo Int = null
// columns: total
MATCH (p:Project)
WHERE p.id > ''
  AND ($documents IS NULL OR p.document IN $documents)
  AND ($text IS NULL OR p.name CONTAINS $text OR p.content CONTAINS $text)
  AND ($startYearFrom IS NULL OR p.startYear >= $startYearFrom)
  AND ($startYearTo IS NULL OR p.startYear <= $startYearTo)
RETURN count(p) AS total

// {"names":["中山大学"],"contains":null,"startsWith":null,"kinds":null,"regions":null,"documents":null,"related":false,"relatedTo":null,"types":["AFFILIATED_WITH","COOPERATES_WITH","ESTABLISHED_BY","LOCATED_IN","MANAGES","PART_OF","HOSTS","INVESTS_IN","SERVES","MEMBER_OF","CONNECTS_TO"],"afterName":"","afterId":"","limit":21}
// title: Things that pass a filter, by name
// param: names [String] = null
// param: contains String = null
// param: startsWith String = null
// param: kinds [String] = null
// param: regions [String] = null
// param: documents [String] = null
// param: related Boolean = false
// param: relatedTo String = null
// param: types [String]
// param: afterName String = ""
// param: afterId String = ""
// param: limit Int = 10000
// columns: entity
MATCH (e:Entity)
WHERE e.name >= $afterName
  AND (e.name > $afterName OR e.id > $afterId)
  AND ($names IS NULL OR e.name IN $names)
  AND ($contains IS NULL OR e.name CONTAINS $contains)
  AND ($startsWith IS NULL OR e.name STARTS WITH $startsWith)
  AND ($kinds IS NULL OR any(label IN labels(e) WHERE label IN $kinds))
  AND ($regions IS NULL OR EXISTS { MATCH (e)-[:IN_REGION]->(g:Region) WHERE g.id IN $regions })
  AND ($documents IS NULL OR EXISTS { MATCH (e)<-[:MENTIONS]-(c:Clause) WHERE c.document IN $documents })
  AND (NOT $related OR EXISTS { MATCH (e)-[r]-(o:Entity) WHERE type(r) IN $types AND ($relatedTo IS NULL OR o.id = $relatedTo) })
RETURN
  e {.id, .name, .nameEn, .aliases, kind: [label IN labels(e) WHERE label <> 'Entity'][0]} AS entity
ORDER BY e.name, e.id
LIMIT $limit

// {"names":null,"contains":"研究院","startsWith":"清远","kinds":null,"regions":null,"documents":null,"related":false,"relatedTo":null,"types":["AFFILIATED_WITH","COOPERATES_WITH","ESTABLISHED_BY","LOCATED_IN","MANAGES","PART_OF","HOSTS","INVESTS_IN","SERVES","MEMBER_OF","CONNECTS_TO"],"afterName":"","afterId":"","limit":21}
// title: Things that pass a filter, by name
// param: names [String] = null
// param: contains String = null
// param: startsWith String = null
// param: kinds [String] = null
// param: regions [String] = null
// param: documents [String] = null
// param: related Boolean = false
// param: relatedTo String = null
// param: types [String]
// param: afterName String = ""
// param: afterId String = ""
// param: limit Int = 10000
// columns: entity
MATCH (e:Entity)
WHERE e.name >= $afterName
  AND (e.name > $afterName OR e.id > $afterId)
  AND ($names IS NULL OR e.name IN $names)
  AND ($contains IS NULL OR e.name CONTAINS $contains)
  AND ($startsWith IS NULL OR e.name STARTS WITH $startsWith)
  AND ($kinds IS NULL OR any(label IN labels(e) WHERE label IN $kinds))
  AND ($regions IS NULL OR EXISTS { MATCH (e)-[:IN_REGION]->(g:Region) WHERE g.id IN $regions })
  AND ($documents IS NULL OR EXISTS { MATCH (e)<-[:MENTIONS]-(c:Clause) WHERE c.document IN $documents })
  AND (NOT $related OR EXISTS { MATCH (e)-[r]-(o:Entity) WHERE type(r) IN $types AND ($relatedTo IS NULL OR o.id = $relatedTo) })
RETURN
  e {.id, .name, .nameEn, .aliases, kind: [label IN labels(e) WHERE label <> 'Entity'][0]} AS entity
ORDER BY e.name, e.id
LIMIT $limit

// {"names":null,"contains":"研究院","startsWith":"清远","kinds":null,"regions":null,"documents":null,"related":false,"relatedTo":null,"types":["AFFILIATED_WITH","COOPERATES_WITH","ESTABLISHED_BY","LOCATED_IN","MANAGES","PART_OF","HOSTS","INVESTS_IN","SERVES","MEMBER_OF","CONNECTS_TO"]}
// title: How many things pass a filter
// param: names [String] = null
// param: contains String = null
// param: startsWith String = null
// param: kinds [String] = null
// param: regions [String] = null
// param: documents [String] = null
// param: related Boolean = false
// param: relatedTo String = null
// param: types [String]
// columns: total
MATCH (e:Entity)
WHERE e.name >= ''
  AND ($names IS NULL OR e.name IN $names)
  AND ($contains IS NULL OR e.name CONTAINS $contains)
  AND ($startsWith IS NULL OR e.name STARTS WITH $startsWith)
  AND ($kinds IS NULL OR any(label IN labels(e) WHERE label IN $kinds))
  AND ($regions IS NULL OR EXISTS { MATCH (e)-[:IN_REGION]->(g:Region) WHERE g.id IN $regions })
  AND ($documents IS NULL OR EXISTS { MATCH (e)<-[:MENTIONS]-(c:Clause) WHERE c.document IN $documents })
  AND (NOT $related OR EXISTS { MATCH (e)-[r]-(o:Entity) WHERE type(r) IN $types AND ($relatedTo IS NULL OR o.id = $relatedTo) })
RETURN count(e) AS total

// {"names":null,"contains":null,"startsWith":null,"kinds":["GovernmentUnit"],"regions":null,"documents":["000_5b9f67416fbe14a6"],"related":false,"relatedTo":null,"types":["AFFILIATED_WITH","COOPERATES_WITH","ESTABLISHED_BY","LOCATED_IN","MANAGES","PART_OF","HOSTS","INVESTS_IN","SERVES","MEMBER_OF","CONNECTS_TO"],"afterName":"","afterId":"","limit":21}
// title: Things that pass a filter, by name
// param: names [String] = null
// param: contains String = null
// param: startsWith String = null
// param: kinds [String] = null
// param: regions [String] = null
// param: documents [String] = null
// param: related Boolean = false
// param: relatedTo String = null
// param: types [String]
// param: afterName String = ""
// param: afterId String = ""
// param: limit Int = 10000
// columns: entity
MATCH (e:Entity)
WHERE e.name >= $afterName
  AND (e.name > $afterName OR e.id > $afterId)
  AND ($names IS NULL OR e.name IN $names)
  AND ($contains IS NULL OR e.name CONTAINS $contains)
  AND ($startsWith IS NULL OR e.name STARTS WITH $startsWith)
  AND ($kinds IS NULL OR any(label IN labels(e) WHERE label IN $kinds))
  AND ($regions IS NULL OR EXISTS { MATCH (e)-[:IN_REGION]->(g:Region) WHERE g.id IN $regions })
  AND ($documents IS NULL OR EXISTS { MATCH (e)<-[:MENTIONS]-(c:Clause) WHERE c.document IN $documents })
  AND (NOT $related OR EXISTS { MATCH (e)-[r]-(o:Entity) WHERE type(r) IN $types AND ($relatedTo IS NULL OR o.id = $relatedTo) })
RETURN
  e {.id, .name, .nameEn, .aliases, kind: [label IN labels(e) WHERE label <> 'Entity'][0]} AS entity
ORDER BY e.name, e.id
LIMIT $limit

// {"names":null,"contains":null,"startsWith":null,"kinds":["Park"],"regions":null,"documents":null,"related":false,"relatedTo":null,"types":["AFFILIATED_WITH","COOPERATES_WITH","ESTABLISHED_BY","LOCATED_IN","MANAGES","PART_OF","HOSTS","INVESTS_IN","SERVES","MEMBER_OF","CONNECTS_TO"],"afterName":"","afterId":"","limit":21}
// title: Things that pass a filter, by name
// param: names [String] = null
// param: contains String = null
// param: startsWith String = null
// param: kinds [String] = null
// param: regions [String] = null
// param: documents [String] = null
// param: related Boolean = false
// param: relatedTo String = null
// param: types [String]
// param: afterName String = ""
// param: afterId String = ""
// param: limit Int = 10000
// columns: entity
MATCH (e:Entity)
WHERE e.name >= $afterName
  AND (e.name > $afterName OR e.id > $afterId)
  AND ($names IS NULL OR e.name IN $names)
  AND ($contains IS NULL OR e.name CONTAINS $contains)
  AND ($startsWith IS NULL OR e.name STARTS WITH $startsWith)
  AND ($kinds IS NULL OR any(label IN labels(e) WHERE label IN $kinds))
  AND ($regions IS NULL OR EXISTS { MATCH (e)-[:IN_REGION]->(g:Region) WHERE g.id IN $regions })
  AND ($documents IS NULL OR EXISTS { MATCH (e)<-[:MENTIONS]-(c:Clause) WHERE c.document IN $documents })
  AND (NOT $related OR EXISTS { MATCH (e)-[r]-(o:Entity) WHERE type(r) IN $types AND ($relatedTo IS NULL OR o.id = $relatedTo) })
RETURN
  e {.id, .name, .nameEn, .aliases, kind: [label IN labels(e) WHERE label <> 'Entity'][0]} AS entity
ORDER BY e.name, e.id
LIMIT $limit

// {"names":null,"contains":null,"startsWith":null,"kinds":null,"regions":["region-m9ui7onc2rdr6rfd"],"documents":null,"related":false,"relatedTo":null,"types":["AFFILIATED_WITH","COOPERATES_WITH","ESTABLISHED_BY","LOCATED_IN","MANAGES","PART_OF","HOSTS","INVESTS_IN","SERVES","MEMBER_OF","CONNECTS_TO"],"afterName":"","afterId":"","limit":21}
// title: Things that pass a filter, by name
// param: names [String] = null
// param: contains String = null
// param: startsWith String = null
// param: kinds [String] = null
// param: regions [String] = null
// param: documents [String] = null
// param: related Boolean = false
// param: relatedTo String = null
// param: types [String]
// param: afterName String = ""
// param: afterId String = ""
// param: limit Int = 10000
// columns: entity
MATCH (e:Entity)
WHERE e.name >= $afterName
  AND (e.name > $afterName OR e.id > $afterId)
  AND ($names IS NULL OR e.name IN $names)
  AND ($contains IS NULL OR e.name CONTAINS $contains)
  AND ($startsWith IS NULL OR e.name STARTS WITH $startsWith)
  AND ($kinds IS NULL OR any(label IN labels(e) WHERE label IN $kinds))
  AND ($regions IS NULL OR EXISTS { MATCH (e)-[:IN_REGION]->(g:Region) WHERE g.id IN $regions })
  AND ($documents IS NULL OR EXISTS { MATCH (e)<-[:MENTIONS]-(c:Clause) WHERE c.document IN $documents })
  AND (NOT $related OR EXISTS { MATCH (e)-[r]-(o:Entity) WHERE type(r) IN $types AND ($relatedTo IS NULL OR o.id = $relatedTo) })
RETURN
  e {.id, .name, .nameEn, .aliases, kind: [label IN labels(e) WHERE label <> 'Entity'][0]} AS entity
ORDER BY e.name, e.id
LIMIT $limit

// {"names":null,"contains":null,"startsWith":null,"kinds":null,"regions":null,"documents":null,"related":false,"relatedTo":null,"types":["AFFILIATED_WITH","COOPERATES_WITH","ESTABLISHED_BY","LOCATED_IN","MANAGES","PART_OF","HOSTS","INVESTS_IN","SERVES","MEMBER_OF","CONNECTS_TO"],"afterCount":1,"afterId":"","limit":3}
// title: Things that pass a filter, the most often mentioned first
// param: names [String] = null
// param: contains String = null
// param: startsWith String = null
// param: kinds [String] = null
// param: regions [String] = null
// param: documents [String] = null
// param: related Boolean = false
// param: relatedTo String = null
// param: types [String]
// param: afterCount Int = 9007199254740991
// param: afterId String = ""
// param: limit Int = 10000
// columns: entity, count
MATCH (e:Entity)
WHERE e.name >= ''
  AND ($names IS NULL OR e.name IN $names)
  AND ($contains IS NULL OR e.name CONTAINS $contains)
  AND ($startsWith IS NULL OR e.name STARTS WITH $startsWith)
  AND ($kinds IS NULL OR any(label IN labels(e) WHERE label IN $kinds))
  AND ($regions IS NULL OR EXISTS { MATCH (e)-[:IN_REGION]->(g:Region) WHERE g.id IN $regions })
  AND ($documents IS NULL OR EXISTS { MATCH (e)<-[:MENTIONS]-(c:Clause) WHERE c.document IN $documents })
  AND (NOT $related OR EXISTS { MATCH (e)-[r]-(o:Entity) WHERE type(r) IN $types AND ($relatedTo IS NULL OR o.id = $relatedTo) })
WITH e, COUNT { (e)<-[:MENTIONS]-(:Clause) } AS count
WHERE count < $afterCount OR (count = $afterCount AND e.id > $afterId)
RETURN
  e {.id, .name, .nameEn, .aliases, kind: [label IN labels(e) WHERE label <> 'Entity'][0]} AS entity,
  count
ORDER BY count DESC, e.id
LIMIT $limit

// {"names":null,"contains":null,"startsWith":null,"kinds":null,"regions":null,"documents":null,"related":false,"relatedTo":null,"types":["AFFILIATED_WITH","COOPERATES_WITH","ESTABLISHED_BY","LOCATED_IN","MANAGES","PART_OF","HOSTS","INVESTS_IN","SERVES","MEMBER_OF","CONNECTS_TO"],"afterCount":9007199254740991,"afterId":"","limit":4}
// title: Things that pass a filter, the most often mentioned first
// param: names [String] = null
// param: contains String = null
// param: startsWith String = null
// param: kinds [String] = null
// param: regions [String] = null
// param: documents [String] = null
// param: related Boolean = false
// param: relatedTo String = null
// param: types [String]
// param: afterCount Int = 9007199254740991
// param: afterId String = ""
// param: limit Int = 10000
// columns: entity, count
MATCH (e:Entity)
WHERE e.name >= ''
  AND ($names IS NULL OR e.name IN $names)
  AND ($contains IS NULL OR e.name CONTAINS $contains)
  AND ($startsWith IS NULL OR e.name STARTS WITH $startsWith)
  AND ($kinds IS NULL OR any(label IN labels(e) WHERE label IN $kinds))
  AND ($regions IS NULL OR EXISTS { MATCH (e)-[:IN_REGION]->(g:Region) WHERE g.id IN $regions })
  AND ($documents IS NULL OR EXISTS { MATCH (e)<-[:MENTIONS]-(c:Clause) WHERE c.document IN $documents })
  AND (NOT $related OR EXISTS { MATCH (e)-[r]-(o:Entity) WHERE type(r) IN $types AND ($relatedTo IS NULL OR o.id = $relatedTo) })
WITH e, COUNT { (e)<-[:MENTIONS]-(:Clause) } AS count
WHERE count < $afterCount OR (count = $afterCount AND e.id > $afterId)
RETURN
  e {.id, .name, .nameEn, .aliases, kind: [label IN labels(e) WHERE label <> 'Entity'][0]} AS entity,
  count
ORDER BY count DESC, e.id
LIMIT $limit

// {"names":null,"contains":null,"startsWith":null,"kinds":null,"regions":null,"documents":null,"related":false,"relatedTo":null,"types":["AFFILIATED_WITH","COOPERATES_WITH","ESTABLISHED_BY","LOCATED_IN","MANAGES","PART_OF","HOSTS","INVESTS_IN","SERVES","MEMBER_OF","CONNECTS_TO"],"afterName":"","afterId":"","limit":4}
// title: Things that pass a filter, by name
// param: names [String] = null
// param: contains String = null
// param: startsWith String = null
// param: kinds [String] = null
// param: regions [String] = null
// param: documents [String] = null
// param: related Boolean = false
// param: relatedTo String = null
// param: types [String]
// param: afterName String = ""
// param: afterId String = ""
// param: limit Int = 10000
// columns: entity
MATCH (e:Entity)
WHERE e.name >= $afterName
  AND (e.name > $afterName OR e.id > $afterId)
  AND ($names IS NULL OR e.name IN $names)
  AND ($contains IS NULL OR e.name CONTAINS $contains)
  AND ($startsWith IS NULL OR e.name STARTS WITH $startsWith)
  AND ($kinds IS NULL OR any(label IN labels(e) WHERE label IN $kinds))
  AND ($regions IS NULL OR EXISTS { MATCH (e)-[:IN_REGION]->(g:Region) WHERE g.id IN $regions })
  AND ($documents IS NULL OR EXISTS { MATCH (e)<-[:MENTIONS]-(c:Clause) WHERE c.document IN $documents })
  AND (NOT $related OR EXISTS { MATCH (e)-[r]-(o:Entity) WHERE type(r) IN $types AND ($relatedTo IS NULL OR o.id = $relatedTo) })
RETURN
  e {.id, .name, .nameEn, .aliases, kind: [label IN labels(e) WHERE label <> 'Entity'][0]} AS entity
ORDER BY e.name, e.id
LIMIT $limit

// {"names":null,"contains":null,"startsWith":null,"kinds":null,"regions":null,"documents":null,"related":false,"relatedTo":null,"types":["AFFILIATED_WITH","COOPERATES_WITH","ESTABLISHED_BY","LOCATED_IN","MANAGES","PART_OF","HOSTS","INVESTS_IN","SERVES","MEMBER_OF","CONNECTS_TO"],"afterName":"中山大学清远创新药物研发中心","afterId":"z","limit":3}
// title: Things that pass a filter, by name
// param: names [String] = null
// param: contains String = null
// param: startsWith String = null
// param: kinds [String] = null
// param: regions [String] = null
// param: documents [String] = null
// param: related Boolean = false
// param: relatedTo String = null
// param: types [String]
// param: afterName String = ""
// param: afterId String = ""
// param: limit Int = 10000
// columns: entity
MATCH (e:Entity)
WHERE e.name >= $afterName
  AND (e.name > $afterName OR e.id > $afterId)
  AND ($names IS NULL OR e.name IN $names)
  AND ($contains IS NULL OR e.name CONTAINS $contains)
  AND ($startsWith IS NULL OR e.name STARTS WITH $startsWith)
  AND ($kinds IS NULL OR any(label IN labels(e) WHERE label IN $kinds))
  AND ($regions IS NULL OR EXISTS { MATCH (e)-[:IN_REGION]->(g:Region) WHERE g.id IN $regions })
  AND ($documents IS NULL OR EXISTS { MATCH (e)<-[:MENTIONS]-(c:Clause) WHERE c.document IN $documents })
  AND (NOT $related OR EXISTS { MATCH (e)-[r]-(o:Entity) WHERE type(r) IN $types AND ($relatedTo IS NULL OR o.id = $relatedTo) })
RETURN
  e {.id, .name, .nameEn, .aliases, kind: [label IN labels(e) WHERE label <> 'Entity'][0]} AS entity
ORDER BY e.name, e.id
LIMIT $limit

// {"names":null,"contains":null,"startsWith":null,"kinds":null,"regions":null,"documents":null,"related":false,"relatedTo":null,"types":["AFFILIATED_WITH","COOPERATES_WITH","ESTABLISHED_BY","LOCATED_IN","MANAGES","PART_OF","HOSTS","INVESTS_IN","SERVES","MEMBER_OF","CONNECTS_TO"],"counted":["AFFILIATED_WITH","COOPERATES_WITH","ESTABLISHED_BY","LOCATED_IN","MANAGES","PART_OF","HOSTS","INVESTS_IN","SERVES","MEMBER_OF","CONNECTS_TO"],"afterCount":9007199254740991,"afterId":"","limit":4}
// title: Things that pass a filter, the one with most relations first
// param: names [String] = null
// param: contains String = null
// param: startsWith String = null
// param: kinds [String] = null
// param: regions [String] = null
// param: documents [String] = null
// param: related Boolean = false
// param: relatedTo String = null
// param: types [String]
// param: counted [String]
// param: afterCount Int = 9007199254740991
// param: afterId String = ""
// param: limit Int = 10000
// columns: entity, count
MATCH (e:Entity)
WHERE e.name >= ''
  AND ($names IS NULL OR e.name IN $names)
  AND ($contains IS NULL OR e.name CONTAINS $contains)
  AND ($startsWith IS NULL OR e.name STARTS WITH $startsWith)
  AND ($kinds IS NULL OR any(label IN labels(e) WHERE label IN $kinds))
  AND ($regions IS NULL OR EXISTS { MATCH (e)-[:IN_REGION]->(g:Region) WHERE g.id IN $regions })
  AND ($documents IS NULL OR EXISTS { MATCH (e)<-[:MENTIONS]-(c:Clause) WHERE c.document IN $documents })
  AND (NOT $related OR EXISTS { MATCH (e)-[r]-(o:Entity) WHERE type(r) IN $types AND ($relatedTo IS NULL OR o.id = $relatedTo) })
WITH e, COUNT { MATCH (e)-[x]-(:Entity) WHERE type(x) IN $counted } AS count
WHERE count < $afterCount OR (count = $afterCount AND e.id > $afterId)
RETURN
  e {.id, .name, .nameEn, .aliases, kind: [label IN labels(e) WHERE label <> 'Entity'][0]} AS entity,
  count
ORDER BY count DESC, e.id
LIMIT $limit

// {"names":null,"contains":null,"startsWith":null,"kinds":null,"regions":null,"documents":null,"related":false,"relatedTo":null,"types":["AFFILIATED_WITH","COOPERATES_WITH","ESTABLISHED_BY","LOCATED_IN","MANAGES","PART_OF","HOSTS","INVESTS_IN","SERVES","MEMBER_OF","CONNECTS_TO"]}
// title: How many things pass a filter
// param: names [String] = null
// param: contains String = null
// param: startsWith String = null
// param: kinds [String] = null
// param: regions [String] = null
// param: documents [String] = null
// param: related Boolean = false
// param: relatedTo String = null
// param: types [String]
// columns: total
MATCH (e:Entity)
WHERE e.name >= ''
  AND ($names IS NULL OR e.name IN $names)
  AND ($contains IS NULL OR e.name CONTAINS $contains)
  AND ($startsWith IS NULL OR e.name STARTS WITH $startsWith)
  AND ($kinds IS NULL OR any(label IN labels(e) WHERE label IN $kinds))
  AND ($regions IS NULL OR EXISTS { MATCH (e)-[:IN_REGION]->(g:Region) WHERE g.id IN $regions })
  AND ($documents IS NULL OR EXISTS { MATCH (e)<-[:MENTIONS]-(c:Clause) WHERE c.document IN $documents })
  AND (NOT $related OR EXISTS { MATCH (e)-[r]-(o:Entity) WHERE type(r) IN $types AND ($relatedTo IS NULL OR o.id = $relatedTo) })
RETURN count(e) AS total

// {"names":null,"contains":null,"startsWith":null,"kinds":null,"regions":null,"documents":null,"related":true,"relatedTo":"region-m9ui7onc2rdr6rfd","types":["LOCATED_IN"],"afterName":"","afterId":"","limit":21}
// title: Things that pass a filter, by name
// param: names [String] = null
// param: contains String = null
// param: startsWith String = null
// param: kinds [String] = null
// param: regions [String] = null
// param: documents [String] = null
// param: related Boolean = false
// param: relatedTo String = null
// param: types [String]
// param: afterName String = ""
// param: afterId String = ""
// param: limit Int = 10000
// columns: entity
MATCH (e:Entity)
WHERE e.name >= $afterName
  AND (e.name > $afterName OR e.id > $afterId)
  AND ($names IS NULL OR e.name IN $names)
  AND ($contains IS NULL OR e.name CONTAINS $contains)
  AND ($startsWith IS NULL OR e.name STARTS WITH $startsWith)
  AND ($kinds IS NULL OR any(label IN labels(e) WHERE label IN $kinds))
  AND ($regions IS NULL OR EXISTS { MATCH (e)-[:IN_REGION]->(g:Region) WHERE g.id IN $regions })
  AND ($documents IS NULL OR EXISTS { MATCH (e)<-[:MENTIONS]-(c:Clause) WHERE c.document IN $documents })
  AND (NOT $related OR EXISTS { MATCH (e)-[r]-(o:Entity) WHERE type(r) IN $types AND ($relatedTo IS NULL OR o.id = $relatedTo) })
RETURN
  e {.id, .name, .nameEn, .aliases, kind: [label IN labels(e) WHERE label <> 'Entity'][0]} AS entity
ORDER BY e.name, e.id
LIMIT $limit

// {"names":null,"contains":null,"startsWith":null,"kinds":null,"regions":null,"documents":null,"related":true,"relatedTo":"region-m9ui7onc2rdr6rfd","types":["LOCATED_IN"]}
// title: How many things pass a filter
// param: names [String] = null
// param: contains String = null
// param: startsWith String = null
// param: kinds [String] = null
// param: regions [String] = null
// param: documents [String] = null
// param: related Boolean = false
// param: relatedTo String = null
// param: types [String]
// columns: total
MATCH (e:Entity)
WHERE e.name >= ''
  AND ($names IS NULL OR e.name IN $names)
  AND ($contains IS NULL OR e.name CONTAINS $contains)
  AND ($startsWith IS NULL OR e.name STARTS WITH $startsWith)
  AND ($kinds IS NULL OR any(label IN labels(e) WHERE label IN $kinds))
  AND ($regions IS NULL OR EXISTS { MATCH (e)-[:IN_REGION]->(g:Region) WHERE g.id IN $regions })
  AND ($documents IS NULL OR EXISTS { MATCH (e)<-[:MENTIONS]-(c:Clause) WHERE c.document IN $documents })
  AND (NOT $related OR EXISTS { MATCH (e)-[r]-(o:Entity) WHERE type(r) IN $types AND ($relatedTo IS NULL OR o.id = $relatedTo) })
RETURN count(e) AS total

// {"names":null,"contains":null,"startsWith":null,"kinds":null,"regions":null,"documents":null,"related":true,"relatedTo":null,"types":["MEMBER_OF"],"afterName":"","afterId":"","limit":21}
// title: Things that pass a filter, by name
// param: names [String] = null
// param: contains String = null
// param: startsWith String = null
// param: kinds [String] = null
// param: regions [String] = null
// param: documents [String] = null
// param: related Boolean = false
// param: relatedTo String = null
// param: types [String]
// param: afterName String = ""
// param: afterId String = ""
// param: limit Int = 10000
// columns: entity
MATCH (e:Entity)
WHERE e.name >= $afterName
  AND (e.name > $afterName OR e.id > $afterId)
  AND ($names IS NULL OR e.name IN $names)
  AND ($contains IS NULL OR e.name CONTAINS $contains)
  AND ($startsWith IS NULL OR e.name STARTS WITH $startsWith)
  AND ($kinds IS NULL OR any(label IN labels(e) WHERE label IN $kinds))
  AND ($regions IS NULL OR EXISTS { MATCH (e)-[:IN_REGION]->(g:Region) WHERE g.id IN $regions })
  AND ($documents IS NULL OR EXISTS { MATCH (e)<-[:MENTIONS]-(c:Clause) WHERE c.document IN $documents })
  AND (NOT $related OR EXISTS { MATCH (e)-[r]-(o:Entity) WHERE type(r) IN $types AND ($relatedTo IS NULL OR o.id = $relatedTo) })
RETURN
  e {.id, .name, .nameEn, .aliases, kind: [label IN labels(e) WHERE label <> 'Entity'][0]} AS entity
ORDER BY e.name, e.id
LIMIT $limit

// {"types":["AFFILIATED_WITH","COOPERATES_WITH","ESTABLISHED_BY","LOCATED_IN","MANAGES","PART_OF","HOSTS","INVESTS_IN","SERVES","MEMBER_OF","CONNECTS_TO"],"fromKinds":["University"],"toKinds":["Region"],"documents":null,"years":null,"statuses":null,"origins":null,"afterType":"","afterTo":"","afterId":"","limit":2}
// title: Relations that pass a filter, by type, then the name of the second end
// param: types [String]
// param: fromKinds [String] = null
// param: toKinds [String] = null
// param: documents [String] = null
// param: years [Int] = null
// param: statuses [String] = null
// param: origins [String] = null
// param: afterType String = ""
// param: afterTo String = ""
// param: afterId String = ""
// param: limit Int = 10000
// columns: relation, from, to
MATCH (a:Entity)-[r]->(b:Entity)
WHERE type(r) IN $types
  AND ($fromKinds IS NULL OR any(label IN labels(a) WHERE label IN $fromKinds))
  AND ($toKinds IS NULL OR any(label IN labels(b) WHERE label IN $toKinds))
  AND ($years IS NULL OR any(year IN $years WHERE r.firstYear <= year AND year <= r.lastYear))
  AND ($statuses IS NULL OR r.status IN $statuses)
  AND ($documents IS NULL OR EXISTS { MATCH (v:Evidence {factId: r.id}) WHERE v.document IN $documents })
  AND ($origins IS NULL OR r.origin IN $origins)
  AND (type(r) > $afterType OR (type(r) = $afterType AND (b.name > $afterTo OR (b.name = $afterTo AND r.id > $afterId))))
RETURN
  r {.id, .origin, .status, .role, .post, .firstYear, .lastYear, type: type(r)} AS relation,
  a {.id, .name, .nameEn, .aliases, kind: [label IN labels(a) WHERE label <> 'Entity'][0]} AS from,
  b {.id, .name, .nameEn, .aliases, kind: [label IN labels(b) WHERE label <> 'Entity'][0]} AS to
ORDER BY type(r), b.name, r.id
LIMIT $limit

// {"types":["AFFILIATED_WITH","COOPERATES_WITH","ESTABLISHED_BY","LOCATED_IN","MANAGES","PART_OF","HOSTS","INVESTS_IN","SERVES","MEMBER_OF","CONNECTS_TO"],"fromKinds":["University"],"toKinds":["Region"],"documents":null,"years":null,"statuses":null,"origins":null}
// title: How many relations pass a filter
// param: types [String]
// param: fromKinds [String] = null
// param: toKinds [String] = null
// param: documents [String] = null
// param: years [Int] = null
// param: statuses [String] = null
// param: origins [String] = null
// columns: total
MATCH (a:Entity)-[r]->(b:Entity)
WHERE type(r) IN $types
  AND ($fromKinds IS NULL OR any(label IN labels(a) WHERE label IN $fromKinds))
  AND ($toKinds IS NULL OR any(label IN labels(b) WHERE label IN $toKinds))
  AND ($years IS NULL OR any(year IN $years WHERE r.firstYear <= year AND year <= r.lastYear))
  AND ($statuses IS NULL OR r.status IN $statuses)
  AND ($documents IS NULL OR EXISTS { MATCH (v:Evidence {factId: r.id}) WHERE v.document IN $documents })
  AND ($origins IS NULL OR r.origin IN $origins)
RETURN count(r) AS total

// {"types":["AFFILIATED_WITH","COOPERATES_WITH","ESTABLISHED_BY","LOCATED_IN","MANAGES","PART_OF","HOSTS","INVESTS_IN","SERVES","MEMBER_OF","CONNECTS_TO"],"fromKinds":null,"toKinds":null,"documents":["000_5b9f67416fbe14a6"],"years":[2020],"statuses":["PLANNED"],"origins":["STATED"],"afterType":"","afterTo":"","afterId":"","limit":21}
// title: Relations that pass a filter, by type, then the name of the second end
// param: types [String]
// param: fromKinds [String] = null
// param: toKinds [String] = null
// param: documents [String] = null
// param: years [Int] = null
// param: statuses [String] = null
// param: origins [String] = null
// param: afterType String = ""
// param: afterTo String = ""
// param: afterId String = ""
// param: limit Int = 10000
// columns: relation, from, to
MATCH (a:Entity)-[r]->(b:Entity)
WHERE type(r) IN $types
  AND ($fromKinds IS NULL OR any(label IN labels(a) WHERE label IN $fromKinds))
  AND ($toKinds IS NULL OR any(label IN labels(b) WHERE label IN $toKinds))
  AND ($years IS NULL OR any(year IN $years WHERE r.firstYear <= year AND year <= r.lastYear))
  AND ($statuses IS NULL OR r.status IN $statuses)
  AND ($documents IS NULL OR EXISTS { MATCH (v:Evidence {factId: r.id}) WHERE v.document IN $documents })
  AND ($origins IS NULL OR r.origin IN $origins)
  AND (type(r) > $afterType OR (type(r) = $afterType AND (b.name > $afterTo OR (b.name = $afterTo AND r.id > $afterId))))
RETURN
  r {.id, .origin, .status, .role, .post, .firstYear, .lastYear, type: type(r)} AS relation,
  a {.id, .name, .nameEn, .aliases, kind: [label IN labels(a) WHERE label <> 'Entity'][0]} AS from,
  b {.id, .name, .nameEn, .aliases, kind: [label IN labels(b) WHERE label <> 'Entity'][0]} AS to
ORDER BY type(r), b.name, r.id
LIMIT $limit

// {"types":["MEMBER_OF","HOSTS"],"fromKinds":null,"toKinds":null,"documents":null,"years":null,"statuses":null,"origins":null,"afterType":"","afterTo":"","afterId":"","limit":21}
// title: Relations that pass a filter, by type, then the name of the second end
// param: types [String]
// param: fromKinds [String] = null
// param: toKinds [String] = null
// param: documents [String] = null
// param: years [Int] = null
// param: statuses [String] = null
// param: origins [String] = null
// param: afterType String = ""
// param: afterTo String = ""
// param: afterId String = ""
// param: limit Int = 10000
// columns: relation, from, to
MATCH (a:Entity)-[r]->(b:Entity)
WHERE type(r) IN $types
  AND ($fromKinds IS NULL OR any(label IN labels(a) WHERE label IN $fromKinds))
  AND ($toKinds IS NULL OR any(label IN labels(b) WHERE label IN $toKinds))
  AND ($years IS NULL OR any(year IN $years WHERE r.firstYear <= year AND year <= r.lastYear))
  AND ($statuses IS NULL OR r.status IN $statuses)
  AND ($documents IS NULL OR EXISTS { MATCH (v:Evidence {factId: r.id}) WHERE v.document IN $documents })
  AND ($origins IS NULL OR r.origin IN $origins)
  AND (type(r) > $afterType OR (type(r) = $afterType AND (b.name > $afterTo OR (b.name = $afterTo AND r.id > $afterId))))
RETURN
  r {.id, .origin, .status, .role, .post, .firstYear, .lastYear, type: type(r)} AS relation,
  a {.id, .name, .nameEn, .aliases, kind: [label IN labels(a) WHERE label <> 'Entity'][0]} AS from,
  b {.id, .name, .nameEn, .aliases, kind: [label IN labels(b) WHERE label <> 'Entity'][0]} AS to
ORDER BY type(r), b.name, r.id
LIMIT $limit

// {"types":["MEMBER_OF","HOSTS"],"fromKinds":null,"toKinds":null,"documents":null,"years":null,"statuses":null,"origins":null}
// title: How many relations pass a filter
// param: types [String]
// param: fromKinds [String] = null
// param: toKinds [String] = null
// param: documents [String] = null
// param: years [Int] = null
// param: statuses [String] = null
// param: origins [String] = null
// columns: total
MATCH (a:Entity)-[r]->(b:Entity)
WHERE type(r) IN $types
  AND ($fromKinds IS NULL OR any(label IN labels(a) WHERE label IN $fromKinds))
  AND ($toKinds IS NULL OR any(label IN labels(b) WHERE label IN $toKinds))
  AND ($years IS NULL OR any(year IN $years WHERE r.firstYear <= year AND year <= r.lastYear))
  AND ($statuses IS NULL OR r.status IN $statuses)
  AND ($documents IS NULL OR EXISTS { MATCH (v:Evidence {factId: r.id}) WHERE v.document IN $documents })
  AND ($origins IS NULL OR r.origin IN $origins)
RETURN count(r) AS total
