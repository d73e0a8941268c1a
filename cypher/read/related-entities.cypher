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
