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
