MATCH (n:Document)
RETURN 'Document' AS what, count(n) AS total
UNION ALL
MATCH (n:Entity)
RETURN 'Entity' AS what, count(n) AS total
UNION ALL
MATCH (n:Evidence)
RETURN 'Evidence' AS what, count(n) AS total
UNION ALL
MATCH (n:Park)
RETURN 'Park' AS what, count(n) AS total
UNION ALL
MATCH (n:ResearchInstitute)
RETURN 'ResearchInstitute' AS what, count(n) AS total
UNION ALL
MATCH (n:University)
RETURN 'University' AS what, count(n) AS total
UNION ALL
MATCH (n:Enterprise)
RETURN 'Enterprise' AS what, count(n) AS total
UNION ALL
MATCH (n:Platform)
RETURN 'Platform' AS what, count(n) AS total
UNION ALL
MATCH (n:GovernmentUnit)
RETURN 'GovernmentUnit' AS what, count(n) AS total
UNION ALL
MATCH (n:Region)
RETURN 'Region' AS what, count(n) AS total
UNION ALL
MATCH (n:Person)
RETURN 'Person' AS what, count(n) AS total
UNION ALL
MATCH (n:Organization)
RETURN 'Organization' AS what, count(n) AS total
