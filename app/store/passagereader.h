// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"
#include "store/datasetfile.h"

namespace plumbline {

/// The long texts of a dataset file, fetched when they are shown. One indexed query each;
/// values are checked like those of the tables.

Result<std::vector<StatementPassage>> readPassagesOf(const sqlite::Connection &connection,
                                                     const FactId &fact);
Result<std::vector<Passage>> readPassagesOfArticle(const sqlite::Connection &connection,
                                                   const QString &articleId);
Result<QString> readDigest(const sqlite::Connection &connection, const QString &articleId);
/// Reads every row of the table.
Outcome readDigestParagraphs(const sqlite::Connection &connection, const DigestParagraph &paragraph);

/// The SQL of the first three, for the test that looks at their query plans.
std::vector<QByteArray> passageQueries();

} // namespace plumbline
