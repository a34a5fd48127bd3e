// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/foldersearch.h"

#include "text/regularfile.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>

namespace plumbline {

namespace {

class Tr
{
    Q_DECLARE_TR_FUNCTIONS(ArticleFolder)
};

/// Each file is looked at for its hash, and then perhaps for passages.
constexpr qint64 Looks = 2;

Outcome checkFolder(const QString &folder)
{
    const QFileInfo info(folder);
    const Place place{folder, 0, {}};
    if (!info.exists())
        return Error{Error::Kind::Missing, Tr::tr("There is no such folder."), place};
    if (!info.isDir())
        return Error{Error::Kind::NotAFile,
                     Tr::tr("This is not a folder. Choose the folder with the articles."), place};
    if (!info.isReadable() || !info.isExecutable())
        return Error{Error::Kind::Unreadable, Tr::tr("You have no permission to read this folder."), place};
    return {};
}

Error tooMuch(const QString &folder)
{
    return {Error::Kind::TooLarge,
            Tr::tr("The folder has more than %1 files or %2 MB. Choose one that holds only articles.")
                .arg(MaxFolderFiles)
                .arg(MaxFolderBytes >> 20),
            {folder, 0, {}}};
}

/// Pictures and the like are not worth a note.
bool looksBinary(const QByteArray &bytes)
{
    return bytes.contains('\0');
}

bool isCopyOf(const ArticleReference &article, int foundInOrder)
{
    return foundInOrder > 0 && 2 * static_cast<size_t>(foundInOrder) >= article.passages.size();
}

void count(AnchorState state, AnchorCounts *counts)
{
    switch (state) {
    case AnchorState::Exact:
        ++counts->exact;
        break;
    case AnchorState::Moved:
        ++counts->moved;
        break;
    case AnchorState::Lost:
        ++counts->lost;
        break;
    case AnchorState::Unattached:
        ++counts->unattached;
        break;
    }
}

/// The article that one file fits best, by the share of passages found in order.
struct BestArticle {
    std::optional<size_t> article;
    CopyAnchors anchors;
    size_t passages = 1;
    bool isUndecided = false;

    void offer(size_t other, size_t otherPassages, CopyAnchors otherAnchors)
    {
        const size_t mine = static_cast<size_t>(anchors.foundInOrder) * otherPassages;
        const size_t others = static_cast<size_t>(otherAnchors.foundInOrder) * passages;
        if (others < mine)
            return;
        isUndecided = article && others == mine;
        article = other;
        anchors = std::move(otherAnchors);
        passages = otherPassages;
    }
};

} // namespace

FolderSearch::FolderSearch(const std::vector<ArticleReference> &articles, const AttachProgress &progress)
    : m_articles(articles)
    , m_progress(progress)
    , m_matches(articles.size())
{
    for (size_t article = 0; article < articles.size(); ++article)
        m_byHash.insert(articles[article].sha256, article);
}

Outcome FolderSearch::list(const QString &folder)
{
    if (auto problem = checkFolder(folder))
        return problem;
    QDirIterator entries(QFileInfo(folder).absoluteFilePath(), QDir::Files | QDir::Hidden | QDir::NoSymLinks);
    while (entries.hasNext()) {
        entries.next();
        const qint64 size = entries.fileInfo().size();
        m_files.push_back({entries.filePath(), size});
        m_total += size <= MaxArticleBytes ? Looks * size : 0;
        if (m_files.size() > MaxFolderFiles || m_total > Looks * MaxFolderBytes)
            return tooMuch(folder);
    }
    std::sort(m_files.begin(), m_files.end(), [](const File &a, const File &b) { return a.path < b.path; });
    return {};
}

bool FolderSearch::run()
{
    if (!compareHashes() || !searchChangedCopies())
        return false;
    m_done = m_total;
    return goesOn();
}

bool FolderSearch::compareHashes()
{
    for (const File &file : m_files) {
        if (!goesOn())
            return false;
        const auto text = read(file, true);
        m_done += file.size <= MaxArticleBytes ? file.size : 0;
        if (text && m_byHash.contains(text->sha256))
            attach(file, *text);
        else if (text)
            m_unknown.push_back(file);
    }
    return true;
}

bool FolderSearch::searchChangedCopies()
{
    for (const File &file : m_unknown) {
        if (!searchIn(file))
            return false;
        m_done += file.size;
    }
    return true;
}

bool FolderSearch::needsCopy(size_t article) const
{
    const auto &match = m_matches[article];
    return !m_articles[article].passages.empty() && (!match || !match->copy.isExact);
}

/// Lays an unknown file against every article that has no exact copy.
bool FolderSearch::searchIn(const File &file)
{
    std::vector<size_t> wanted;
    for (size_t article = 0; article < m_articles.size(); ++article) {
        if (needsCopy(article))
            wanted.push_back(article);
    }
    const auto text = wanted.empty() ? std::nullopt : read(file, false);
    if (!text)
        return goesOn();
    const ChangedCopy copy(text->text);
    BestArticle best;
    for (const size_t article : wanted) {
        if (!goesOn())
            return false;
        const std::vector<Passage> &passages = m_articles[article].passages;
        CopyAnchors anchors = copy.anchors(passages);
        if (isCopyOf(m_articles[article], anchors.foundInOrder))
            best.offer(article, passages.size(), std::move(anchors));
    }
    if (best.isUndecided)
        note({Error::Kind::RuleBroken,
              Tr::tr("The text fits several articles equally well and was left out."),
              {file.path, 0, {}}});
    else if (best.article)
        keepIfBest(*best.article, {{file.path, text->sha256, false}, std::move(best.anchors)});
    return true;
}

void FolderSearch::attach(const File &file, const CanonicalText &text)
{
    const CodePoints points(text.text);
    for (const size_t article : m_byHash.values(text.sha256)) {
        if (m_matches[article])
            continue;
        Match match{{file.path, text.sha256, true}, {}};
        for (const Passage &passage : m_articles[article].passages)
            match.anchors.anchors.push_back(anchorInArticle(points, passage));
        m_matches[article] = std::move(match);
    }
}

void FolderSearch::keepIfBest(size_t article, Match match)
{
    auto &kept = m_matches[article];
    if (!kept || kept->anchors.foundInOrder < match.anchors.foundInOrder)
        kept = std::move(match);
}

void FolderSearch::note(const Error &error)
{
    if (m_notes.size() < MaxFolderNotes)
        m_notes.push_back(error);
}

/// What was told of a file at the first look is not told again.
std::optional<CanonicalText> FolderSearch::read(const File &file, bool isFirstLook)
{
    const Result<QByteArray> bytes = readRegularFile(file.path, MaxArticleBytes);
    if (!bytes) {
        if (isFirstLook)
            note(bytes.error());
        return {};
    }
    Result<CanonicalText> text = canonicalText(*bytes, file.path);
    if (!text) {
        if (isFirstLook && !looksBinary(*bytes))
            note(text.error());
        return {};
    }
    return std::move(text).value();
}

bool FolderSearch::goesOn() const
{
    return !m_progress || m_progress(std::min(m_done, m_total), m_total);
}

std::vector<Anchor> FolderSearch::anchorsOf(size_t article) const
{
    if (m_matches[article])
        return m_matches[article]->anchors.anchors;
    return std::vector<Anchor>(m_articles[article].passages.size());
}

AttachedFolder FolderSearch::result() const
{
    auto content = std::make_shared<ArticleCopies::Content>();
    for (size_t article = 0; article < m_articles.size(); ++article) {
        if (m_matches[article])
            content->copies.insert(m_articles[article].id, m_matches[article]->copy);
        const std::vector<Anchor> anchors = anchorsOf(article);
        for (size_t passage = 0; passage < anchors.size(); ++passage) {
            content->anchors[m_articles[article].passages[passage].key] = anchors[passage];
            count(anchors[passage].state, &content->counts);
        }
    }
    return {false, ArticleCopies(std::move(content)), m_notes};
}

} // namespace plumbline
