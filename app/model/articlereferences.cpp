// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/articlereferences.h"

namespace plumbline {

Result<std::vector<ArticleReference>> articleReferences(const QString &path, const Dataset &dataset)
{
    Result<DatasetFile> file = DatasetFile::open(path);
    if (!file)
        return file.error();
    std::vector<ArticleReference> references;
    for (const Article &article : dataset.tables().articles) {
        Result<std::vector<Passage>> passages = file->passagesOfArticle(article.id);
        if (!passages)
            return passages.error();
        references.push_back({article.id, article.sha256, std::move(*passages)});
    }
    return references;
}

} // namespace plumbline
