// {"ids":["park-ld0fjl5lnt0a5p6c"],"types":["AFFILIATED_WITH","COOPERATES_WITH","ESTABLISHED_BY","LOCATED_IN","MANAGES","PART_OF","HOSTS","INVESTS_IN","SERVES","MEMBER_OF","CONNECTS_TO"],"direction":"ANY","kinds":null,"documents":null,"years":null,"statuses":null}
// title: How many relations things have
// param: ids [String]
// param: types [String]
// param: direction String = "ANY"
// param: kinds [String] = null
// param: documents [String] = null
// param: years [Int] = null
// param: statuses [String] = null
// columns: id, total
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
  RETURN count(r) AS total
}
RETURN id, total
ORDER BY id
LIMIT 100000

// {"ids":["park-ld0fjl5lnt0a5p6c"],"types":["HOSTS"],"direction":"ANY","kinds":null,"documents":null,"years":null,"statuses":["EXISTING"]}
// title: How many relations things have
// param: ids [String]
// param: types [String]
// param: direction String = "ANY"
// param: kinds [String] = null
// param: documents [String] = null
// param: years [Int] = null
// param: statuses [String] = null
// columns: id, total
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
  RETURN count(r) AS total
}
RETURN id, total
ORDER BY id
LIMIT 100000

// {"s0_name":"清远高新区","s0_limit":10,"s1_afterType":"","s1_afterName":"","s1_afterId":"","s1_limit":4,"s2_direction":"OUT","s2_afterType":"","s2_afterName":"","s2_afterId":"","s2_limit":21,"s3_direction":"IN","s3_kinds":["Enterprise","GovernmentUnit"],"s3_documents":["000_5b9f67416fbe14a6"],"s3_years":[2020],"s3_afterType":"","s3_afterName":"","s3_afterId":"","s3_limit":21,"s4_statuses":["EXISTING"],"s4_afterType":"","s4_afterName":"","s4_afterId":"","s4_limit":21}
// entities-named, relations-of-entities, relations-of-entities, relations-of-entities, relations-of-entities
CALL () {
MATCH (e:Entity)
WHERE e.name = $s0_name
WITH e {.id, .name, .nameEn, .aliases, kind: [label IN labels(e) WHERE label <> 'Entity'][0]} AS entity
ORDER BY e.id
LIMIT $s0_limit
RETURN collect([entity]) AS rows0
}
CALL (rows0) {
UNWIND rows0 AS row
WITH DISTINCT row[0].id AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)-[r:AFFILIATED_WITH|COOPERATES_WITH|ESTABLISHED_BY|LOCATED_IN|MANAGES|PART_OF|HOSTS|INVESTS_IN|SERVES|MEMBER_OF|CONNECTS_TO]-(o:Entity)
  WHERE true
    AND (type(r) > $s1_afterType OR (type(r) = $s1_afterType AND (o.name > $s1_afterName OR (o.name = $s1_afterName AND r.id > $s1_afterId))))
  RETURN r, o, startNode(r) = e AS isOut
  ORDER BY type(r), o.name, r.id
  LIMIT $s1_limit
}
WITH
  id,
  r {.id, .origin, .status, .role, .post, .firstYear, .lastYear, type: type(r)} AS relation,
  isOut,
  o {.id, .name, .nameEn, .aliases, kind: [label IN labels(o) WHERE label <> 'Entity'][0]} AS other
ORDER BY id, type(r), o.name, r.id
LIMIT 100000
RETURN collect([id, relation, isOut, other]) AS rows1
}
CALL (rows0) {
UNWIND rows0 AS row
WITH DISTINCT row[0].id AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)-[r:AFFILIATED_WITH|COOPERATES_WITH|ESTABLISHED_BY|LOCATED_IN|MANAGES|PART_OF|HOSTS|INVESTS_IN|SERVES|MEMBER_OF|CONNECTS_TO]-(o:Entity)
  WHERE true
    AND ($s2_direction = 'ANY' OR ($s2_direction = 'OUT' AND startNode(r) = e) OR ($s2_direction = 'IN' AND endNode(r) = e))
    AND (type(r) > $s2_afterType OR (type(r) = $s2_afterType AND (o.name > $s2_afterName OR (o.name = $s2_afterName AND r.id > $s2_afterId))))
  RETURN r, o, startNode(r) = e AS isOut
  ORDER BY type(r), o.name, r.id
  LIMIT $s2_limit
}
WITH
  id,
  r {.id, .origin, .status, .role, .post, .firstYear, .lastYear, type: type(r)} AS relation,
  isOut,
  o {.id, .name, .nameEn, .aliases, kind: [label IN labels(o) WHERE label <> 'Entity'][0]} AS other
ORDER BY id, type(r), o.name, r.id
LIMIT 100000
RETURN collect([id, relation, isOut, other]) AS rows2
}
CALL (rows0) {
UNWIND rows0 AS row
WITH DISTINCT row[0].id AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)-[r:AFFILIATED_WITH|COOPERATES_WITH|ESTABLISHED_BY|LOCATED_IN|MANAGES|PART_OF|HOSTS|INVESTS_IN|SERVES|MEMBER_OF|CONNECTS_TO]-(o:Entity)
  WHERE true
    AND ($s3_direction = 'ANY' OR ($s3_direction = 'OUT' AND startNode(r) = e) OR ($s3_direction = 'IN' AND endNode(r) = e))
  AND (any(label IN labels(o) WHERE label IN $s3_kinds))
  AND (any(year IN $s3_years WHERE r.firstYear <= year AND year <= r.lastYear))
  AND (EXISTS { MATCH (v:Evidence {factId: r.id}) WHERE v.document IN $s3_documents })
    AND (type(r) > $s3_afterType OR (type(r) = $s3_afterType AND (o.name > $s3_afterName OR (o.name = $s3_afterName AND r.id > $s3_afterId))))
  RETURN r, o, startNode(r) = e AS isOut
  ORDER BY type(r), o.name, r.id
  LIMIT $s3_limit
}
WITH
  id,
  r {.id, .origin, .status, .role, .post, .firstYear, .lastYear, type: type(r)} AS relation,
  isOut,
  o {.id, .name, .nameEn, .aliases, kind: [label IN labels(o) WHERE label <> 'Entity'][0]} AS other
ORDER BY id, type(r), o.name, r.id
LIMIT 100000
RETURN collect([id, relation, isOut, other]) AS rows3
}
CALL (rows0) {
UNWIND rows0 AS row
WITH DISTINCT row[0].id AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)-[r:HOSTS]-(o:Entity)
  WHERE true
  AND (r.status IN $s4_statuses)
    AND (type(r) > $s4_afterType OR (type(r) = $s4_afterType AND (o.name > $s4_afterName OR (o.name = $s4_afterName AND r.id > $s4_afterId))))
  RETURN r, o, startNode(r) = e AS isOut
  ORDER BY type(r), o.name, r.id
  LIMIT $s4_limit
}
WITH
  id,
  r {.id, .origin, .status, .role, .post, .firstYear, .lastYear, type: type(r)} AS relation,
  isOut,
  o {.id, .name, .nameEn, .aliases, kind: [label IN labels(o) WHERE label <> 'Entity'][0]} AS other
ORDER BY id, type(r), o.name, r.id
LIMIT 100000
RETURN collect([id, relation, isOut, other]) AS rows4
}
RETURN rows0, rows1, rows2, rows3, rows4

// {"s0_name":"清远高新区","s0_limit":10,"s1_afterType":"","s1_afterName":"","s1_afterId":"","s1_limit":4,"s2_direction":"OUT","s2_afterType":"","s2_afterName":"","s2_afterId":"","s2_limit":21,"s3_direction":"IN","s3_kinds":["Enterprise","GovernmentUnit"],"s3_documents":["000_5b9f67416fbe14a6"],"s3_years":[2020],"s3_afterType":"","s3_afterName":"","s3_afterId":"","s3_limit":21,"s4_statuses":["EXISTING"],"s4_afterType":"","s4_afterName":"","s4_afterId":"","s4_limit":21}
// entities-with-alias, relations-of-entities, relations-of-entities, relations-of-entities, relations-of-entities
CALL () {
MATCH (e:Entity)
WHERE $s0_name IN e.aliases
WITH e {.id, .name, .nameEn, .aliases, kind: [label IN labels(e) WHERE label <> 'Entity'][0]} AS entity
ORDER BY e.name, e.id
LIMIT $s0_limit
RETURN collect([entity]) AS rows0
}
CALL (rows0) {
UNWIND rows0 AS row
WITH DISTINCT row[0].id AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)-[r:AFFILIATED_WITH|COOPERATES_WITH|ESTABLISHED_BY|LOCATED_IN|MANAGES|PART_OF|HOSTS|INVESTS_IN|SERVES|MEMBER_OF|CONNECTS_TO]-(o:Entity)
  WHERE true
    AND (type(r) > $s1_afterType OR (type(r) = $s1_afterType AND (o.name > $s1_afterName OR (o.name = $s1_afterName AND r.id > $s1_afterId))))
  RETURN r, o, startNode(r) = e AS isOut
  ORDER BY type(r), o.name, r.id
  LIMIT $s1_limit
}
WITH
  id,
  r {.id, .origin, .status, .role, .post, .firstYear, .lastYear, type: type(r)} AS relation,
  isOut,
  o {.id, .name, .nameEn, .aliases, kind: [label IN labels(o) WHERE label <> 'Entity'][0]} AS other
ORDER BY id, type(r), o.name, r.id
LIMIT 100000
RETURN collect([id, relation, isOut, other]) AS rows1
}
CALL (rows0) {
UNWIND rows0 AS row
WITH DISTINCT row[0].id AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)-[r:AFFILIATED_WITH|COOPERATES_WITH|ESTABLISHED_BY|LOCATED_IN|MANAGES|PART_OF|HOSTS|INVESTS_IN|SERVES|MEMBER_OF|CONNECTS_TO]-(o:Entity)
  WHERE true
    AND ($s2_direction = 'ANY' OR ($s2_direction = 'OUT' AND startNode(r) = e) OR ($s2_direction = 'IN' AND endNode(r) = e))
    AND (type(r) > $s2_afterType OR (type(r) = $s2_afterType AND (o.name > $s2_afterName OR (o.name = $s2_afterName AND r.id > $s2_afterId))))
  RETURN r, o, startNode(r) = e AS isOut
  ORDER BY type(r), o.name, r.id
  LIMIT $s2_limit
}
WITH
  id,
  r {.id, .origin, .status, .role, .post, .firstYear, .lastYear, type: type(r)} AS relation,
  isOut,
  o {.id, .name, .nameEn, .aliases, kind: [label IN labels(o) WHERE label <> 'Entity'][0]} AS other
ORDER BY id, type(r), o.name, r.id
LIMIT 100000
RETURN collect([id, relation, isOut, other]) AS rows2
}
CALL (rows0) {
UNWIND rows0 AS row
WITH DISTINCT row[0].id AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)-[r:AFFILIATED_WITH|COOPERATES_WITH|ESTABLISHED_BY|LOCATED_IN|MANAGES|PART_OF|HOSTS|INVESTS_IN|SERVES|MEMBER_OF|CONNECTS_TO]-(o:Entity)
  WHERE true
    AND ($s3_direction = 'ANY' OR ($s3_direction = 'OUT' AND startNode(r) = e) OR ($s3_direction = 'IN' AND endNode(r) = e))
  AND (any(label IN labels(o) WHERE label IN $s3_kinds))
  AND (any(year IN $s3_years WHERE r.firstYear <= year AND year <= r.lastYear))
  AND (EXISTS { MATCH (v:Evidence {factId: r.id}) WHERE v.document IN $s3_documents })
    AND (type(r) > $s3_afterType OR (type(r) = $s3_afterType AND (o.name > $s3_afterName OR (o.name = $s3_afterName AND r.id > $s3_afterId))))
  RETURN r, o, startNode(r) = e AS isOut
  ORDER BY type(r), o.name, r.id
  LIMIT $s3_limit
}
WITH
  id,
  r {.id, .origin, .status, .role, .post, .firstYear, .lastYear, type: type(r)} AS relation,
  isOut,
  o {.id, .name, .nameEn, .aliases, kind: [label IN labels(o) WHERE label <> 'Entity'][0]} AS other
ORDER BY id, type(r), o.name, r.id
LIMIT 100000
RETURN collect([id, relation, isOut, other]) AS rows3
}
CALL (rows0) {
UNWIND rows0 AS row
WITH DISTINCT row[0].id AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)-[r:HOSTS]-(o:Entity)
  WHERE true
  AND (r.status IN $s4_statuses)
    AND (type(r) > $s4_afterType OR (type(r) = $s4_afterType AND (o.name > $s4_afterName OR (o.name = $s4_afterName AND r.id > $s4_afterId))))
  RETURN r, o, startNode(r) = e AS isOut
  ORDER BY type(r), o.name, r.id
  LIMIT $s4_limit
}
WITH
  id,
  r {.id, .origin, .status, .role, .post, .firstYear, .lastYear, type: type(r)} AS relation,
  isOut,
  o {.id, .name, .nameEn, .aliases, kind: [label IN labels(o) WHERE label <> 'Entity'][0]} AS other
ORDER BY id, type(r), o.name, r.id
LIMIT 100000
RETURN collect([id, relation, isOut, other]) AS rows4
}
RETURN rows0, rows1, rows2, rows3, rows4
