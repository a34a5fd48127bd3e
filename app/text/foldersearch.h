// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/articlefolder.h"

#include <QHash>
#include <QStringList>

#include <unordered_map>

namespace plumbline {

/// What ArticleCopies shares.
struct ArticleCopies::Content {
    QHash<QString, ArticleCopy> copies; ///< by article
    std::unordered_map<PassageKey, Anchor> anchors;
    AnchorCounts counts;
};

/// One look through a folder: first every file by its hash, then the unknown ones
/// for changed copies. Private to articlefolder.cpp.
class FolderSearch
{
public:
    FolderSearch(const std::vector<ArticleReference> &articles, const AttachProgress &progress);

    Outcome list(const QString &folder);
    /// False when cancelled.
    bool run();
    AttachedFolder result() const;

private:
    struct File {
        QString path;
        qint64 size = 0;
    };
    struct Match {
        ArticleCopy copy;
        CopyAnchors anchors;
    };

    bool compareHashes();
    bool searchChangedCopies();
    bool searchIn(const File &file);
    bool needsCopy(size_t article) const;
    void attach(const File &file, const CanonicalText &text);
    void keepIfBest(size_t article, Match match);
    void note(const Error &error);
    std::optional<CanonicalText> read(const File &file, bool isFirstLook);
    bool goesOn() const;
    std::vector<Anchor> anchorsOf(size_t article) const;

    const std::vector<ArticleReference> &m_articles;
    const AttachProgress &m_progress;
    std::vector<File> m_files;   ///< by name
    std::vector<File> m_unknown; ///< text of another hash
    QMultiHash<QString, size_t> m_byHash;
    std::vector<std::optional<Match>> m_matches; ///< per article
    std::vector<Error> m_notes;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

} // namespace plumbline
