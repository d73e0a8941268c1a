MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
MATCH p = SHORTEST 5 (a)-[:AFFILIATED_WITH|COOPERATES_WITH|ESTABLISHED_BY|LOCATED_IN|MANAGES|PART_OF|HOSTS|INVESTS_IN|SERVES|MEMBER_OF|CONNECTS_TO]-{1,4}(b)
RETURN
  length(p) AS length,
  [n IN nodes(p) | n {.id, .name}] AS entities,
  [r IN relationships(p) | r {.id, type: type(r)}] AS relations
ORDER BY length
