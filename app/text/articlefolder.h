// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/error.h"
#include "text/anchor.h"
#include "text/canonicaltext.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace plumbline {

/// What is needed of an article to know a copy of it.
struct ArticleReference {
    QString id;
    QString sha256; ///< of its canonical text, lower-case hexadecimal
    std::vector<Passage> passages;
};

/// A file that holds an article, as it was when the folder was attached.
struct ArticleCopy {
    QString path;
    QString sha256;       ///< of the canonical text of the file
    bool isExact = false; ///< the hash is the article's; else a changed copy
};

/// How many passages there are of each state.
struct AnchorCounts {
    int exact = 0;
    int moved = 0;
    int lost = 0;
    int unattached = 0;

    int total() const { return exact + moved + lost + unattached; }
    friend bool operator==(const AnchorCounts &, const AnchorCounts &) = default;
};

/// The reader's own copies of articles, and where the passages stand in them.
///
/// An immutable value, cheap to copy, to be shared between threads. Knows the
/// paths of recognised copies and no others. Empty by default: every passage is
/// unattached.
class ArticleCopies
{
public:
    struct Content; ///< private to articlefolder.cpp

    ArticleCopies();
    explicit ArticleCopies(std::shared_ptr<const Content> content);

    /// Nothing when the article has no copy.
    std::optional<ArticleCopy> copyOf(const QString &articleId) const;
    AnchorState stateOf(PassageKey passage) const { return anchorOf(passage).state; }
    /// Where the passage stands in the copy; nothing unless Exact or Moved.
    std::optional<CodePointSpan> placeOf(PassageKey passage) const;
    Anchor anchorOf(PassageKey passage) const;
    /// Of all passages that were asked for, also those of articles without a copy.
    AnchorCounts counts() const;
    /// The number of articles that have a copy.
    int articleCount() const;

    /// Reads a copy again, to be shown. Blocks while it reads one small file.
    /// Errors: Missing without a copy or when the file is gone, Damaged when it is
    /// no longer the text that was attached (attach the folder again), and those
    /// of reading a file.
    Result<CanonicalText> load(const QString &articleId) const;

private:
    std::shared_ptr<const Content> m_content;
};

/// What came of looking through a folder.
struct AttachedFolder {
    bool cancelled = false; ///< by the progress function; then `copies` is empty
    ArticleCopies copies;
    /// Files that could not be looked at, each with its reason (no permission, too
    /// large, not UTF-8): to be told once. At most MaxFolderNotes.
    std::vector<Error> notes;
};

inline constexpr int MaxFolderFiles = 10'000;
inline constexpr qint64 MaxFolderBytes = 1024LL * 1024 * 1024;
inline constexpr int MaxFolderNotes = 100;

/// Bytes looked at and to be looked at; false cancels. Called in the thread that
/// attaches, at least once per file and article.
using AttachProgress = std::function<bool(qint64 done, qint64 total)>;

/// Looks for copies of the articles among the regular files of a folder (not in
/// its subfolders; links, pipes and devices are not opened; at most
/// MaxArticleBytes each). A file is known by the hash of its canonical text,
/// whatever its name; an unknown one in which at least half of an article's
/// passages are found, in order, is a changed copy. Of several changed copies the
/// one with most passages is taken, then the first by name; a file that fits two
/// articles equally well is none of them, and a note says so.
///
/// To be called in a worker thread; `progress` may be empty.
/// Errors: Missing, NotAFile (not a folder), Unreadable, TooLarge (more than
/// MaxFolderFiles files or MaxFolderBytes bytes).
Result<AttachedFolder> attachFolder(const QString &folder, const std::vector<ArticleReference> &articles,
                                    const AttachProgress &progress);

} // namespace plumbline
