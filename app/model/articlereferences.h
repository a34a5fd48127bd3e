// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/datasetfile.h"
#include "text/articlefolder.h"

namespace plumbline {

/// What is needed to know copies of the articles of a dataset, read from its
/// file. Errors are those of DatasetFile.
Result<std::vector<ArticleReference>> articleReferences(const QString &path, const Dataset &dataset);

} // namespace plumbline
