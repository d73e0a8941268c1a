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
