// {"ids":["park-ld0fjl5lnt0a5p6c"],"types":["AFFILIATED_WITH","COOPERATES_WITH","ESTABLISHED_BY","LOCATED_IN","MANAGES","PART_OF","HOSTS","INVESTS_IN","SERVES","MEMBER_OF","CONNECTS_TO"],"direction":"ANY","kinds":null,"documents":null,"years":null,"statuses":null,"afterType":"","afterName":"","afterId":"","limit":4}
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

// {"ids":["park-ld0fjl5lnt0a5p6c"],"types":["AFFILIATED_WITH","COOPERATES_WITH","ESTABLISHED_BY","LOCATED_IN","MANAGES","PART_OF","HOSTS","INVESTS_IN","SERVES","MEMBER_OF","CONNECTS_TO"],"direction":"IN","kinds":["Enterprise","GovernmentUnit"],"documents":["000_5b9f67416fbe14a6"],"years":[2020],"statuses":null,"afterType":"","afterName":"","afterId":"","limit":21}
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

// {"ids":["park-ld0fjl5lnt0a5p6c"],"types":["AFFILIATED_WITH","COOPERATES_WITH","ESTABLISHED_BY","LOCATED_IN","MANAGES","PART_OF","HOSTS","INVESTS_IN","SERVES","MEMBER_OF","CONNECTS_TO"],"direction":"OUT","kinds":null,"documents":null,"years":null,"statuses":null,"afterType":"","afterName":"","afterId":"","limit":21}
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

// {"ids":["park-ld0fjl5lnt0a5p6c"],"types":["HOSTS"],"direction":"ANY","kinds":null,"documents":null,"years":null,"statuses":["EXISTING"],"afterType":"","afterName":"","afterId":"","limit":21}
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

// {"name":"清远高新区","kind":null}
// title: Things that go by this alias
// param: name String
// param: kind String = null
// param: limit Int = 10
// columns: entity
MATCH (e:Entity)
WHERE $name IN e.aliases
  AND ($kind IS NULL OR any(label IN labels(e) WHERE label = $kind))
RETURN e {.id, .name, .nameEn, .aliases, kind: [label IN labels(e) WHERE label <> 'Entity'][0]} AS entity
ORDER BY e.name, e.id
LIMIT $limit

// {"name":"清远高新区","kind":null}
// title: Things whose canonical name this is
// param: name String
// param: kind String = null
// param: limit Int = 10
// columns: entity
MATCH (e:Entity)
WHERE e.name = $name
  AND ($kind IS NULL OR any(label IN labels(e) WHERE label = $kind))
RETURN e {.id, .name, .nameEn, .aliases, kind: [label IN labels(e) WHERE label <> 'Entity'][0]} AS entity
ORDER BY e.id
LIMIT $limit
