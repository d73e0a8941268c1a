// {"ids":["enterprise-n63q1nsne6foa9pc"],"outTypes":["COOPERATES_WITH"],"inTypes":["COOPERATES_WITH"],"kinds":null,"afterName":"","afterId":"","limit":21}
// title: Things at the other end of some relations, a page for each
// param: ids [String]
// param: outTypes [String]
// param: inTypes [String]
// param: kinds [String] = null
// param: afterName String = ""
// param: afterId String = ""
// param: limit Int = 10000
// columns: id, entity
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)-[r:AFFILIATED_WITH|COOPERATES_WITH|ESTABLISHED_BY|LOCATED_IN|MANAGES|PART_OF|HOSTS|INVESTS_IN|SERVES|MEMBER_OF|CONNECTS_TO]-(o:Entity)
  WHERE ((type(r) IN $outTypes AND startNode(r) = e) OR (type(r) IN $inTypes AND endNode(r) = e))
    AND ($kinds IS NULL OR any(label IN labels(o) WHERE label IN $kinds))
    AND (o.name > $afterName OR (o.name = $afterName AND o.id > $afterId))
  WITH DISTINCT o
  RETURN o
  ORDER BY o.name, o.id
  LIMIT $limit
}
RETURN
  id,
  o {.id, .name, .nameEn, .aliases, kind: [label IN labels(o) WHERE label <> 'Entity'][0]} AS entity
ORDER BY id, o.name, o.id
LIMIT 100000

// {"ids":["institute-8vqrdh5u6ac69il3"],"outTypes":["AFFILIATED_WITH","ESTABLISHED_BY"],"inTypes":[],"kinds":null,"limit":1000}
// title: Things at the other end of some relations, a page for each
// param: ids [String]
// param: outTypes [String]
// param: inTypes [String]
// param: kinds [String] = null
// param: afterName String = ""
// param: afterId String = ""
// param: limit Int = 10000
// columns: id, entity
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)-[r:AFFILIATED_WITH|COOPERATES_WITH|ESTABLISHED_BY|LOCATED_IN|MANAGES|PART_OF|HOSTS|INVESTS_IN|SERVES|MEMBER_OF|CONNECTS_TO]-(o:Entity)
  WHERE ((type(r) IN $outTypes AND startNode(r) = e) OR (type(r) IN $inTypes AND endNode(r) = e))
    AND ($kinds IS NULL OR any(label IN labels(o) WHERE label IN $kinds))
    AND (o.name > $afterName OR (o.name = $afterName AND o.id > $afterId))
  WITH DISTINCT o
  RETURN o
  ORDER BY o.name, o.id
  LIMIT $limit
}
RETURN
  id,
  o {.id, .name, .nameEn, .aliases, kind: [label IN labels(o) WHERE label <> 'Entity'][0]} AS entity
ORDER BY id, o.name, o.id
LIMIT 100000

// {"ids":["institute-8vqrdh5u6ac69il3"],"outTypes":["COOPERATES_WITH"],"inTypes":["COOPERATES_WITH"],"kinds":null,"afterName":"","afterId":"","limit":21}
// title: Things at the other end of some relations, a page for each
// param: ids [String]
// param: outTypes [String]
// param: inTypes [String]
// param: kinds [String] = null
// param: afterName String = ""
// param: afterId String = ""
// param: limit Int = 10000
// columns: id, entity
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)-[r:AFFILIATED_WITH|COOPERATES_WITH|ESTABLISHED_BY|LOCATED_IN|MANAGES|PART_OF|HOSTS|INVESTS_IN|SERVES|MEMBER_OF|CONNECTS_TO]-(o:Entity)
  WHERE ((type(r) IN $outTypes AND startNode(r) = e) OR (type(r) IN $inTypes AND endNode(r) = e))
    AND ($kinds IS NULL OR any(label IN labels(o) WHERE label IN $kinds))
    AND (o.name > $afterName OR (o.name = $afterName AND o.id > $afterId))
  WITH DISTINCT o
  RETURN o
  ORDER BY o.name, o.id
  LIMIT $limit
}
RETURN
  id,
  o {.id, .name, .nameEn, .aliases, kind: [label IN labels(o) WHERE label <> 'Entity'][0]} AS entity
ORDER BY id, o.name, o.id
LIMIT 100000

// {"ids":["institute-8vqrdh5u6ac69il3"],"outTypes":["COOPERATES_WITH"],"inTypes":["COOPERATES_WITH"],"kinds":null}
// title: How many things are at the other end of some relations
// param: ids [String]
// param: outTypes [String]
// param: inTypes [String]
// param: kinds [String] = null
// columns: id, total
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)-[r:AFFILIATED_WITH|COOPERATES_WITH|ESTABLISHED_BY|LOCATED_IN|MANAGES|PART_OF|HOSTS|INVESTS_IN|SERVES|MEMBER_OF|CONNECTS_TO]-(o:Entity)
  WHERE ((type(r) IN $outTypes AND startNode(r) = e) OR (type(r) IN $inTypes AND endNode(r) = e))
    AND ($kinds IS NULL OR any(label IN labels(o) WHERE label IN $kinds))
  RETURN count(DISTINCT o) AS total
}
RETURN id, total
ORDER BY id
LIMIT 100000

// {"ids":["organization-8dk9dj4qkham2oor"]}
// title: The nearest region of things
// param: ids [String]
// param: limit Int = 10000
// columns: id, entity
UNWIND $ids AS id
MATCH (e:Entity {id: id})-[:IN_REGION]->(g:Region)
RETURN
  id,
  g {.id, .name, .nameEn, .aliases, kind: [label IN labels(g) WHERE label <> 'Entity'][0]} AS entity
ORDER BY id, g.name, g.id
LIMIT $limit

// {"ids":["park-ld0fjl5lnt0a5p6c"],"outTypes":["HOSTS"],"inTypes":["LOCATED_IN"],"kinds":["Enterprise"],"afterName":"","afterId":"","limit":2}
// title: Things at the other end of some relations, a page for each
// param: ids [String]
// param: outTypes [String]
// param: inTypes [String]
// param: kinds [String] = null
// param: afterName String = ""
// param: afterId String = ""
// param: limit Int = 10000
// columns: id, entity
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)-[r:AFFILIATED_WITH|COOPERATES_WITH|ESTABLISHED_BY|LOCATED_IN|MANAGES|PART_OF|HOSTS|INVESTS_IN|SERVES|MEMBER_OF|CONNECTS_TO]-(o:Entity)
  WHERE ((type(r) IN $outTypes AND startNode(r) = e) OR (type(r) IN $inTypes AND endNode(r) = e))
    AND ($kinds IS NULL OR any(label IN labels(o) WHERE label IN $kinds))
    AND (o.name > $afterName OR (o.name = $afterName AND o.id > $afterId))
  WITH DISTINCT o
  RETURN o
  ORDER BY o.name, o.id
  LIMIT $limit
}
RETURN
  id,
  o {.id, .name, .nameEn, .aliases, kind: [label IN labels(o) WHERE label <> 'Entity'][0]} AS entity
ORDER BY id, o.name, o.id
LIMIT 100000

// {"ids":["park-ld0fjl5lnt0a5p6c"],"outTypes":["HOSTS"],"inTypes":["LOCATED_IN"],"kinds":["ResearchInstitute","Platform","Enterprise","University","Organization"],"afterName":"","afterId":"","limit":21}
// title: Things at the other end of some relations, a page for each
// param: ids [String]
// param: outTypes [String]
// param: inTypes [String]
// param: kinds [String] = null
// param: afterName String = ""
// param: afterId String = ""
// param: limit Int = 10000
// columns: id, entity
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)-[r:AFFILIATED_WITH|COOPERATES_WITH|ESTABLISHED_BY|LOCATED_IN|MANAGES|PART_OF|HOSTS|INVESTS_IN|SERVES|MEMBER_OF|CONNECTS_TO]-(o:Entity)
  WHERE ((type(r) IN $outTypes AND startNode(r) = e) OR (type(r) IN $inTypes AND endNode(r) = e))
    AND ($kinds IS NULL OR any(label IN labels(o) WHERE label IN $kinds))
    AND (o.name > $afterName OR (o.name = $afterName AND o.id > $afterId))
  WITH DISTINCT o
  RETURN o
  ORDER BY o.name, o.id
  LIMIT $limit
}
RETURN
  id,
  o {.id, .name, .nameEn, .aliases, kind: [label IN labels(o) WHERE label <> 'Entity'][0]} AS entity
ORDER BY id, o.name, o.id
LIMIT 100000

// {"ids":["park-ld0fjl5lnt0a5p6c"],"outTypes":["HOSTS"],"inTypes":["LOCATED_IN"],"kinds":["ResearchInstitute","Platform","Enterprise","University","Organization"]}
// title: How many things are at the other end of some relations
// param: ids [String]
// param: outTypes [String]
// param: inTypes [String]
// param: kinds [String] = null
// columns: id, total
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)-[r:AFFILIATED_WITH|COOPERATES_WITH|ESTABLISHED_BY|LOCATED_IN|MANAGES|PART_OF|HOSTS|INVESTS_IN|SERVES|MEMBER_OF|CONNECTS_TO]-(o:Entity)
  WHERE ((type(r) IN $outTypes AND startNode(r) = e) OR (type(r) IN $inTypes AND endNode(r) = e))
    AND ($kinds IS NULL OR any(label IN labels(o) WHERE label IN $kinds))
  RETURN count(DISTINCT o) AS total
}
RETURN id, total
ORDER BY id
LIMIT 100000

// {"ids":["park-ld0fjl5lnt0a5p6c"],"outTypes":["PART_OF"],"inTypes":[],"kinds":["Park"],"limit":1000}
// title: Things at the other end of some relations, a page for each
// param: ids [String]
// param: outTypes [String]
// param: inTypes [String]
// param: kinds [String] = null
// param: afterName String = ""
// param: afterId String = ""
// param: limit Int = 10000
// columns: id, entity
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)-[r:AFFILIATED_WITH|COOPERATES_WITH|ESTABLISHED_BY|LOCATED_IN|MANAGES|PART_OF|HOSTS|INVESTS_IN|SERVES|MEMBER_OF|CONNECTS_TO]-(o:Entity)
  WHERE ((type(r) IN $outTypes AND startNode(r) = e) OR (type(r) IN $inTypes AND endNode(r) = e))
    AND ($kinds IS NULL OR any(label IN labels(o) WHERE label IN $kinds))
    AND (o.name > $afterName OR (o.name = $afterName AND o.id > $afterId))
  WITH DISTINCT o
  RETURN o
  ORDER BY o.name, o.id
  LIMIT $limit
}
RETURN
  id,
  o {.id, .name, .nameEn, .aliases, kind: [label IN labels(o) WHERE label <> 'Entity'][0]} AS entity
ORDER BY id, o.name, o.id
LIMIT 100000

// {"ids":["park-ld0fjl5lnt0a5p6c"],"outTypes":[],"inTypes":["MANAGES"],"kinds":null,"limit":1000}
// title: Things at the other end of some relations, a page for each
// param: ids [String]
// param: outTypes [String]
// param: inTypes [String]
// param: kinds [String] = null
// param: afterName String = ""
// param: afterId String = ""
// param: limit Int = 10000
// columns: id, entity
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)-[r:AFFILIATED_WITH|COOPERATES_WITH|ESTABLISHED_BY|LOCATED_IN|MANAGES|PART_OF|HOSTS|INVESTS_IN|SERVES|MEMBER_OF|CONNECTS_TO]-(o:Entity)
  WHERE ((type(r) IN $outTypes AND startNode(r) = e) OR (type(r) IN $inTypes AND endNode(r) = e))
    AND ($kinds IS NULL OR any(label IN labels(o) WHERE label IN $kinds))
    AND (o.name > $afterName OR (o.name = $afterName AND o.id > $afterId))
  WITH DISTINCT o
  RETURN o
  ORDER BY o.name, o.id
  LIMIT $limit
}
RETURN
  id,
  o {.id, .name, .nameEn, .aliases, kind: [label IN labels(o) WHERE label <> 'Entity'][0]} AS entity
ORDER BY id, o.name, o.id
LIMIT 100000

// {"ids":["park-ld0fjl5lnt0a5p6c"],"outTypes":[],"inTypes":["PART_OF"],"kinds":["Park"],"limit":1000}
// title: Things at the other end of some relations, a page for each
// param: ids [String]
// param: outTypes [String]
// param: inTypes [String]
// param: kinds [String] = null
// param: afterName String = ""
// param: afterId String = ""
// param: limit Int = 10000
// columns: id, entity
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)-[r:AFFILIATED_WITH|COOPERATES_WITH|ESTABLISHED_BY|LOCATED_IN|MANAGES|PART_OF|HOSTS|INVESTS_IN|SERVES|MEMBER_OF|CONNECTS_TO]-(o:Entity)
  WHERE ((type(r) IN $outTypes AND startNode(r) = e) OR (type(r) IN $inTypes AND endNode(r) = e))
    AND ($kinds IS NULL OR any(label IN labels(o) WHERE label IN $kinds))
    AND (o.name > $afterName OR (o.name = $afterName AND o.id > $afterId))
  WITH DISTINCT o
  RETURN o
  ORDER BY o.name, o.id
  LIMIT $limit
}
RETURN
  id,
  o {.id, .name, .nameEn, .aliases, kind: [label IN labels(o) WHERE label <> 'Entity'][0]} AS entity
ORDER BY id, o.name, o.id
LIMIT 100000

// {"ids":["person-7h8jqt422p3ebuas"],"outTypes":["MEMBER_OF"],"inTypes":[],"kinds":null,"limit":1000}
// title: Things at the other end of some relations, a page for each
// param: ids [String]
// param: outTypes [String]
// param: inTypes [String]
// param: kinds [String] = null
// param: afterName String = ""
// param: afterId String = ""
// param: limit Int = 10000
// columns: id, entity
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)-[r:AFFILIATED_WITH|COOPERATES_WITH|ESTABLISHED_BY|LOCATED_IN|MANAGES|PART_OF|HOSTS|INVESTS_IN|SERVES|MEMBER_OF|CONNECTS_TO]-(o:Entity)
  WHERE ((type(r) IN $outTypes AND startNode(r) = e) OR (type(r) IN $inTypes AND endNode(r) = e))
    AND ($kinds IS NULL OR any(label IN labels(o) WHERE label IN $kinds))
    AND (o.name > $afterName OR (o.name = $afterName AND o.id > $afterId))
  WITH DISTINCT o
  RETURN o
  ORDER BY o.name, o.id
  LIMIT $limit
}
RETURN
  id,
  o {.id, .name, .nameEn, .aliases, kind: [label IN labels(o) WHERE label <> 'Entity'][0]} AS entity
ORDER BY id, o.name, o.id
LIMIT 100000

// {"ids":["person-7h8jqt422p3ebuas"],"types":["AFFILIATED_WITH","COOPERATES_WITH","ESTABLISHED_BY","LOCATED_IN","MANAGES","PART_OF","HOSTS","INVESTS_IN","SERVES","MEMBER_OF","CONNECTS_TO"],"direction":"ANY","kinds":null,"documents":null,"years":null,"statuses":null,"afterType":"","afterName":"","afterId":"","limit":21}
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

// {"ids":["platform-tt2iq6h4thn6ulsc"],"outTypes":[],"inTypes":["HOSTS"],"kinds":null,"limit":1000}
// title: Things at the other end of some relations, a page for each
// param: ids [String]
// param: outTypes [String]
// param: inTypes [String]
// param: kinds [String] = null
// param: afterName String = ""
// param: afterId String = ""
// param: limit Int = 10000
// columns: id, entity
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)-[r:AFFILIATED_WITH|COOPERATES_WITH|ESTABLISHED_BY|LOCATED_IN|MANAGES|PART_OF|HOSTS|INVESTS_IN|SERVES|MEMBER_OF|CONNECTS_TO]-(o:Entity)
  WHERE ((type(r) IN $outTypes AND startNode(r) = e) OR (type(r) IN $inTypes AND endNode(r) = e))
    AND ($kinds IS NULL OR any(label IN labels(o) WHERE label IN $kinds))
    AND (o.name > $afterName OR (o.name = $afterName AND o.id > $afterId))
  WITH DISTINCT o
  RETURN o
  ORDER BY o.name, o.id
  LIMIT $limit
}
RETURN
  id,
  o {.id, .name, .nameEn, .aliases, kind: [label IN labels(o) WHERE label <> 'Entity'][0]} AS entity
ORDER BY id, o.name, o.id
LIMIT 100000

// {"ids":["region-mrvmhs7urlt51fu0"],"outTypes":[],"inTypes":["PART_OF"],"kinds":["Region"],"limit":1000}
// title: Things at the other end of some relations, a page for each
// param: ids [String]
// param: outTypes [String]
// param: inTypes [String]
// param: kinds [String] = null
// param: afterName String = ""
// param: afterId String = ""
// param: limit Int = 10000
// columns: id, entity
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)-[r:AFFILIATED_WITH|COOPERATES_WITH|ESTABLISHED_BY|LOCATED_IN|MANAGES|PART_OF|HOSTS|INVESTS_IN|SERVES|MEMBER_OF|CONNECTS_TO]-(o:Entity)
  WHERE ((type(r) IN $outTypes AND startNode(r) = e) OR (type(r) IN $inTypes AND endNode(r) = e))
    AND ($kinds IS NULL OR any(label IN labels(o) WHERE label IN $kinds))
    AND (o.name > $afterName OR (o.name = $afterName AND o.id > $afterId))
  WITH DISTINCT o
  RETURN o
  ORDER BY o.name, o.id
  LIMIT $limit
}
RETURN
  id,
  o {.id, .name, .nameEn, .aliases, kind: [label IN labels(o) WHERE label <> 'Entity'][0]} AS entity
ORDER BY id, o.name, o.id
LIMIT 100000

// {"ids":["region-uvhfu28oiu2nkfg6"],"outTypes":["PART_OF"],"inTypes":[],"kinds":["Region"],"limit":1000}
// title: Things at the other end of some relations, a page for each
// param: ids [String]
// param: outTypes [String]
// param: inTypes [String]
// param: kinds [String] = null
// param: afterName String = ""
// param: afterId String = ""
// param: limit Int = 10000
// columns: id, entity
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)-[r:AFFILIATED_WITH|COOPERATES_WITH|ESTABLISHED_BY|LOCATED_IN|MANAGES|PART_OF|HOSTS|INVESTS_IN|SERVES|MEMBER_OF|CONNECTS_TO]-(o:Entity)
  WHERE ((type(r) IN $outTypes AND startNode(r) = e) OR (type(r) IN $inTypes AND endNode(r) = e))
    AND ($kinds IS NULL OR any(label IN labels(o) WHERE label IN $kinds))
    AND (o.name > $afterName OR (o.name = $afterName AND o.id > $afterId))
  WITH DISTINCT o
  RETURN o
  ORDER BY o.name, o.id
  LIMIT $limit
}
RETURN
  id,
  o {.id, .name, .nameEn, .aliases, kind: [label IN labels(o) WHERE label <> 'Entity'][0]} AS entity
ORDER BY id, o.name, o.id
LIMIT 100000

// {"ids":["region-uvhfu28oiu2nkfg6"],"outTypes":[],"inTypes":["LOCATED_IN"],"kinds":["University"],"afterName":"","afterId":"","limit":21}
// title: Things at the other end of some relations, a page for each
// param: ids [String]
// param: outTypes [String]
// param: inTypes [String]
// param: kinds [String] = null
// param: afterName String = ""
// param: afterId String = ""
// param: limit Int = 10000
// columns: id, entity
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)-[r:AFFILIATED_WITH|COOPERATES_WITH|ESTABLISHED_BY|LOCATED_IN|MANAGES|PART_OF|HOSTS|INVESTS_IN|SERVES|MEMBER_OF|CONNECTS_TO]-(o:Entity)
  WHERE ((type(r) IN $outTypes AND startNode(r) = e) OR (type(r) IN $inTypes AND endNode(r) = e))
    AND ($kinds IS NULL OR any(label IN labels(o) WHERE label IN $kinds))
    AND (o.name > $afterName OR (o.name = $afterName AND o.id > $afterId))
  WITH DISTINCT o
  RETURN o
  ORDER BY o.name, o.id
  LIMIT $limit
}
RETURN
  id,
  o {.id, .name, .nameEn, .aliases, kind: [label IN labels(o) WHERE label <> 'Entity'][0]} AS entity
ORDER BY id, o.name, o.id
LIMIT 100000

// {"ids":["region-uvhfu28oiu2nkfg6"],"outTypes":[],"inTypes":["LOCATED_IN"],"kinds":["University"]}
// title: How many things are at the other end of some relations
// param: ids [String]
// param: outTypes [String]
// param: inTypes [String]
// param: kinds [String] = null
// columns: id, total
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)-[r:AFFILIATED_WITH|COOPERATES_WITH|ESTABLISHED_BY|LOCATED_IN|MANAGES|PART_OF|HOSTS|INVESTS_IN|SERVES|MEMBER_OF|CONNECTS_TO]-(o:Entity)
  WHERE ((type(r) IN $outTypes AND startNode(r) = e) OR (type(r) IN $inTypes AND endNode(r) = e))
    AND ($kinds IS NULL OR any(label IN labels(o) WHERE label IN $kinds))
  RETURN count(DISTINCT o) AS total
}
RETURN id, total
ORDER BY id
LIMIT 100000

// {"ids":["unit-1i4an2rl5qvp534k"],"outTypes":["MANAGES"],"inTypes":[],"kinds":null,"limit":1000}
// title: Things at the other end of some relations, a page for each
// param: ids [String]
// param: outTypes [String]
// param: inTypes [String]
// param: kinds [String] = null
// param: afterName String = ""
// param: afterId String = ""
// param: limit Int = 10000
// columns: id, entity
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)-[r:AFFILIATED_WITH|COOPERATES_WITH|ESTABLISHED_BY|LOCATED_IN|MANAGES|PART_OF|HOSTS|INVESTS_IN|SERVES|MEMBER_OF|CONNECTS_TO]-(o:Entity)
  WHERE ((type(r) IN $outTypes AND startNode(r) = e) OR (type(r) IN $inTypes AND endNode(r) = e))
    AND ($kinds IS NULL OR any(label IN labels(o) WHERE label IN $kinds))
    AND (o.name > $afterName OR (o.name = $afterName AND o.id > $afterId))
  WITH DISTINCT o
  RETURN o
  ORDER BY o.name, o.id
  LIMIT $limit
}
RETURN
  id,
  o {.id, .name, .nameEn, .aliases, kind: [label IN labels(o) WHERE label <> 'Entity'][0]} AS entity
ORDER BY id, o.name, o.id
LIMIT 100000

// {"ids":["university-dsolin7vdtm47mim"],"outTypes":["COOPERATES_WITH"],"inTypes":["COOPERATES_WITH"],"kinds":null,"afterName":"","afterId":"","limit":21}
// title: Things at the other end of some relations, a page for each
// param: ids [String]
// param: outTypes [String]
// param: inTypes [String]
// param: kinds [String] = null
// param: afterName String = ""
// param: afterId String = ""
// param: limit Int = 10000
// columns: id, entity
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)-[r:AFFILIATED_WITH|COOPERATES_WITH|ESTABLISHED_BY|LOCATED_IN|MANAGES|PART_OF|HOSTS|INVESTS_IN|SERVES|MEMBER_OF|CONNECTS_TO]-(o:Entity)
  WHERE ((type(r) IN $outTypes AND startNode(r) = e) OR (type(r) IN $inTypes AND endNode(r) = e))
    AND ($kinds IS NULL OR any(label IN labels(o) WHERE label IN $kinds))
    AND (o.name > $afterName OR (o.name = $afterName AND o.id > $afterId))
  WITH DISTINCT o
  RETURN o
  ORDER BY o.name, o.id
  LIMIT $limit
}
RETURN
  id,
  o {.id, .name, .nameEn, .aliases, kind: [label IN labels(o) WHERE label <> 'Entity'][0]} AS entity
ORDER BY id, o.name, o.id
LIMIT 100000

// {"ids":["university-dsolin7vdtm47mim"],"outTypes":[],"inTypes":["AFFILIATED_WITH","ESTABLISHED_BY"],"kinds":["ResearchInstitute","Platform","Park"],"afterName":"","afterId":"","limit":21}
// title: Things at the other end of some relations, a page for each
// param: ids [String]
// param: outTypes [String]
// param: inTypes [String]
// param: kinds [String] = null
// param: afterName String = ""
// param: afterId String = ""
// param: limit Int = 10000
// columns: id, entity
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)-[r:AFFILIATED_WITH|COOPERATES_WITH|ESTABLISHED_BY|LOCATED_IN|MANAGES|PART_OF|HOSTS|INVESTS_IN|SERVES|MEMBER_OF|CONNECTS_TO]-(o:Entity)
  WHERE ((type(r) IN $outTypes AND startNode(r) = e) OR (type(r) IN $inTypes AND endNode(r) = e))
    AND ($kinds IS NULL OR any(label IN labels(o) WHERE label IN $kinds))
    AND (o.name > $afterName OR (o.name = $afterName AND o.id > $afterId))
  WITH DISTINCT o
  RETURN o
  ORDER BY o.name, o.id
  LIMIT $limit
}
RETURN
  id,
  o {.id, .name, .nameEn, .aliases, kind: [label IN labels(o) WHERE label <> 'Entity'][0]} AS entity
ORDER BY id, o.name, o.id
LIMIT 100000

// {"ids":["university-dsolin7vdtm47mim"],"outTypes":[],"inTypes":["AFFILIATED_WITH","ESTABLISHED_BY"],"kinds":["ResearchInstitute","Platform","Park"]}
// title: How many things are at the other end of some relations
// param: ids [String]
// param: outTypes [String]
// param: inTypes [String]
// param: kinds [String] = null
// columns: id, total
UNWIND $ids AS id
MATCH (e:Entity {id: id})
CALL (e) {
  MATCH (e)-[r:AFFILIATED_WITH|COOPERATES_WITH|ESTABLISHED_BY|LOCATED_IN|MANAGES|PART_OF|HOSTS|INVESTS_IN|SERVES|MEMBER_OF|CONNECTS_TO]-(o:Entity)
  WHERE ((type(r) IN $outTypes AND startNode(r) = e) OR (type(r) IN $inTypes AND endNode(r) = e))
    AND ($kinds IS NULL OR any(label IN labels(o) WHERE label IN $kinds))
  RETURN count(DISTINCT o) AS total
}
RETURN id, total
ORDER BY id
LIMIT 100000

// {"name":"中大","kind":null}
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

// {"name":"中大","kind":null}
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

// {"name":"中山大学清远创新药物研发中心","kind":null}
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

// {"name":"先导稀材","kind":null}
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

// {"name":"先导稀材","kind":null}
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

// {"name":"天安智谷众创空间","kind":null}
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

// {"name":"市科协","kind":null}
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

// {"name":"市科协","kind":null}
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

// {"name":"清远高新区管委会","kind":null}
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

// {"name":"粤港澳大湾区","kind":null}
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

// {"name":"黄喜忠","kind":null}
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
