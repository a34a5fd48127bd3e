// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/passage.h"
#include "model/statementdraft.h"
#include "text/articlefolder.h"

namespace plumbline {

/// The digest of an article as a form shows it, for words to be marked in.
struct DigestText {
    QString article;
    QString sha256;          ///< of the article
    QString text;            ///< the paragraphs, joined by two line feeds
    std::vector<int> starts; ///< of each paragraph, in code points of `text`
};

Result<DigestText> readDigestText(const DatasetEditor &file, const QString &article);

/// The paragraph (from 1) that a span of the digest lies in whole; 0 when it lies in none.
int paragraphOf(const DigestText &digest, CodePointSpan span);

/// Words of a digest that are to carry a statement.
struct MarkedWords {
    DigestText digest;
    CodePointSpan span; ///< in `digest.text`
    EvidenceRole role = EvidenceRole::States;
};

/// What is wrong with the words before the file is asked; empty when nothing is.
QString problemOfWords(const MarkedWords &words);

/// Makes the marked words evidence of the statement: of a passage that stands there already, or of a new
/// one. Its place in the article is where its paragraph has the same words; for that
/// the reader's copy is needed, or a digest that is the article itself. Blocks while a copy is read.
Result<Edit> addEvidence(const DatasetEditor &file, const ArticleCopies &copies, const QString &statement,
                         const MarkedWords &words, const QString &text);

/// A passage of a statement, for a list.
struct EvidenceRow {
    NamedRow evidence{"evidence"};
    QString article;
    QString exact;
    int paragraph = 0;
};

Result<std::vector<EvidenceRow>> evidenceRows(const DatasetEditor &file, const QString &statement);
/// Unties them; a passage that then carries nothing goes, too.
Result<Edit> removeEvidence(const DatasetEditor &file, const NamedRow &evidence, const QString &text);

} // namespace plumbline
