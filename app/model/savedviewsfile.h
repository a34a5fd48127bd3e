// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/savedviews.h"

namespace plumbline {

/// The saved views of one dataset, in a small file of their own: the dataset itself is
/// never written. Datasets are told apart by the name that they give themselves, so that
/// views stay with a file that is moved, or made anew; those without a name by that of
/// their file.
///
/// Reads and writes at once: the file is small. GUI thread.
class SavedViewsFile
{
public:
    /// The views of no dataset: nothing is written.
    SavedViewsFile() = default;
    /// `folder` need not be there yet.
    SavedViewsFile(const QString &folder, const QString &datasetName, const QString &datasetPath);

    const QString &path() const { return m_path; }
    /// As they are in the file; none when there is no file.
    const SavedViews &views() const { return m_views; }

    /// An error means that there are no views to show. The file stays as it is, and
    /// the next save() puts it aside under another name instead of replacing it.
    Outcome load();
    /// On an error views() stays as it was.
    Outcome save(const SavedViews &views);
    /// Where the last save() has put a file that load() could not read; mostly empty.
    const QString &keptAside() const { return m_keptAside; }

private:
    Outcome keepAside();

    QString m_path;
    QString m_dataset;
    SavedViews m_views;
    bool m_isUnreadable = false;
    QString m_keptAside;
};

} // namespace plumbline
