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
