// Relationships that innograph wrote for another graph than this. TYPE stands for their type.
MATCH ()-[r:TYPE]->()
WHERE r.innograph <> $build
WITH r
LIMIT $limit
DELETE r
RETURN count(*) AS removed
