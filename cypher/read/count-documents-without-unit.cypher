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
