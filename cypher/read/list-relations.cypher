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
