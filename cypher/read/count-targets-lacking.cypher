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
