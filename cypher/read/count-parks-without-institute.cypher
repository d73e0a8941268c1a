// title: How many parks have no institute or platform in them or in their parts
// param: documents [String] = null
// columns: total
MATCH (k:Park)
WHERE k.id > ''
  AND ($documents IS NULL OR EXISTS { MATCH (k)<-[:MENTIONS]-(c:Clause) WHERE c.document IN $documents })
  AND NOT EXISTS {
    MATCH (k)<-[:PART_OF*0..4]-(:Park)-[r]-(o:Entity)
    WHERE (o:ResearchInstitute OR o:Platform)
      AND ((type(r) = 'LOCATED_IN' AND startNode(r) = o) OR (type(r) = 'HOSTS' AND endNode(r) = o))
  }
RETURN count(k) AS total
