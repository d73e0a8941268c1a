// title: How many tasks nobody leads or answers for
// param: documents [String] = null
// columns: total
MATCH (t:Task)
WHERE t.id > ''
  AND ($documents IS NULL OR t.document IN $documents)
  AND NOT EXISTS { MATCH (t)<-[p]-(:Entity) WHERE type(p) IN ['LEADS', 'RESPONSIBLE_FOR'] }
RETURN count(t) AS total
