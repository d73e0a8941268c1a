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
