// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/articlefolder.h"

#include "text/foldersearch.h"
#include "text/regularfile.h"

#include <QCoreApplication>

namespace plumbline {

namespace {

class Tr
{
    Q_DECLARE_TR_FUNCTIONS(ArticleFolder)
};

} // namespace

ArticleCopies::ArticleCopies() : ArticleCopies(std::make_shared<const Content>()) {}

ArticleCopies::ArticleCopies(std::shared_ptr<const Content> content) : m_content(std::move(content)) {}

std::optional<ArticleCopy> ArticleCopies::copyOf(const QString &articleId) const
{
    const auto found = m_content->copies.constFind(articleId);
    return found == m_content->copies.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<CodePointSpan> ArticleCopies::placeOf(PassageKey passage) const
{
    const Anchor anchor = anchorOf(passage);
    const bool isFound = anchor.state == AnchorState::Exact || anchor.state == AnchorState::Moved;
    return isFound ? std::optional(anchor.place) : std::nullopt;
}

Anchor ArticleCopies::anchorOf(PassageKey passage) const
{
    const auto found = m_content->anchors.find(passage);
    return found == m_content->anchors.end() ? Anchor() : found->second;
}

AnchorCounts ArticleCopies::counts() const
{
    return m_content->counts;
}

int ArticleCopies::articleCount() const
{
    return static_cast<int>(m_content->copies.size());
}

Result<CanonicalText> ArticleCopies::load(const QString &articleId) const
{
    const auto copy = copyOf(articleId);
    if (!copy)
        return Error{Error::Kind::Missing, Tr::tr("There is no copy of this article."), {{}, 0, articleId}};
    const Result<QByteArray> bytes = readRegularFile(copy->path, MaxArticleBytes);
    if (!bytes)
        return bytes.error();
    Result<CanonicalText> text = canonicalText(*bytes, copy->path);
    if (text && text->sha256 != copy->sha256)
        return Error{Error::Kind::Damaged,
                     Tr::tr("The file has changed since the folder was attached. Attach the folder again."),
                     {copy->path, 0, {}}};
    return text;
}

Result<AttachedFolder> attachFolder(const QString &folder, const std::vector<ArticleReference> &articles,
                                    const AttachProgress &progress)
{
    FolderSearch search(articles, progress);
    if (auto problem = search.list(folder))
        return *problem;
    if (!search.run())
        return AttachedFolder{true, {}, {}};
    return search.result();
}

} // namespace plumbline
