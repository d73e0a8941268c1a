// title: How many tasks two things have a part in
// param: a String
// param: b String
// param: roles [String]
// columns: total
MATCH (:Entity {id: $a})-[p]->(t:Task)<-[q]-(o:Entity)
WHERE o.id = $b AND type(p) IN $roles AND type(q) IN $roles
RETURN count(DISTINCT t.id) AS total
