// title: Parks without an institute or platform in them or in their parts, by name
// param: documents [String] = null
// param: afterName String = ""
// param: afterId String = ""
// param: limit Int = 10000
// columns: entity
MATCH (k:Park)
WHERE (k.name > $afterName OR (k.name = $afterName AND k.id > $afterId))
  AND ($documents IS NULL OR EXISTS { MATCH (k)<-[:MENTIONS]-(c:Clause) WHERE c.document IN $documents })
  AND NOT EXISTS {
    MATCH (k)<-[:PART_OF*0..4]-(:Park)-[r]-(o:Entity)
    WHERE (o:ResearchInstitute OR o:Platform)
      AND ((type(r) = 'LOCATED_IN' AND startNode(r) = o) OR (type(r) = 'HOSTS' AND endNode(r) = o))
  }
RETURN
  k {.id, .name, .nameEn, .aliases, kind: 'Park'} AS entity
ORDER BY k.name, k.id
LIMIT $limit
