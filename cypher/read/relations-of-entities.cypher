// title: Relations of things, a page for each
// param: ids [String]
// param: types [String]
// param: direction String = "ANY"
// param: kinds [String] = null
// param: documents [String] = null
// param: years [Int] = null
// param: statuses [String] = null
// param: afterType String = ""
// param: afterName String = ""
// param: afterId String = ""
// param: limit Int = 10000
// columns: id, relation, isOut, other
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)-[r:AFFILIATED_WITH|COOPERATES_WITH|ESTABLISHED_BY|LOCATED_IN|MANAGES|PART_OF|HOSTS|INVESTS_IN|SERVES|MEMBER_OF|CONNECTS_TO]-(o:Entity)
  WHERE type(r) IN $types
    AND ($direction = 'ANY' OR ($direction = 'OUT' AND startNode(r) = e) OR ($direction = 'IN' AND endNode(r) = e))
    AND ($kinds IS NULL OR any(label IN labels(o) WHERE label IN $kinds))
    AND ($years IS NULL OR any(year IN $years WHERE r.firstYear <= year AND year <= r.lastYear))
    AND ($statuses IS NULL OR r.status IN $statuses)
    AND ($documents IS NULL OR EXISTS { MATCH (v:Evidence {factId: r.id}) WHERE v.document IN $documents })
    AND (type(r) > $afterType OR (type(r) = $afterType AND (o.name > $afterName OR (o.name = $afterName AND r.id > $afterId))))
  RETURN r, o, startNode(r) = e AS isOut
  ORDER BY type(r), o.name, r.id
  LIMIT $limit
}
RETURN
  id,
  r {.id, .origin, .status, .role, .post, .firstYear, .lastYear, type: type(r)} AS relation,
  isOut,
  o {.id, .name, .nameEn, .aliases, kind: [label IN labels(o) WHERE label <> 'Entity'][0]} AS other
ORDER BY id, type(r), o.name, r.id
LIMIT 100000
