MATCH (f:Entity {id: $from})
MATCH (t:Entity {id: $to})
CALL (f) {
  MATCH (f)<-[:LOCATED_IN|PART_OF*0..6]-(a:Entity)
  RETURN collect(DISTINCT a) AS fromSide
}
CALL (t) {
  MATCH (t)<-[:LOCATED_IN|PART_OF*0..6]-(b:Entity)
  RETURN collect(DISTINCT b) AS toAll
}
WITH f, t, fromSide, [b IN toAll WHERE NOT b IN fromSide] AS toSide
UNWIND fromSide AS c
WITH f, t, c, toSide
WHERE c:ResearchInstitute
MATCH chain = (c)-[:AFFILIATED_WITH|COOPERATES_WITH|ESTABLISHED_BY|HOSTS|INVESTS_IN|SERVES|CONNECTS_TO*1..3]-(b:Entity)
WHERE b IN toSide OR b = t
WITH f, t, c, chain, b
ORDER BY length(chain)
WITH f, t, c, collect({chain: chain, b: b})[0] AS best
MATCH left = (c)-[:LOCATED_IN|PART_OF*0..6]->(f)
WITH f, t, c, best, left
ORDER BY length(left)
WITH t, c, best, collect(left)[0] AS left
WITH t, c, left, best.chain AS chain, best.b AS b
MATCH right = (b)-[:LOCATED_IN|PART_OF*0..6]->(t)
WITH c, left, chain, right
ORDER BY length(right)
WITH c, left, chain, collect(right)[0] AS right
RETURN
  c {.id, .name} AS entity,
  length(left) + length(chain) + length(right) AS length,
  [n IN reverse(nodes(left)) | n {.id, .name}] + [n IN nodes(chain)[1..] | n {.id, .name}] + [n IN nodes(right)[1..] | n {.id, .name}] AS entities
ORDER BY length, c.name, c.id
LIMIT 20
