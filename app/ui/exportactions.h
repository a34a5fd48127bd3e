// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/workspace.h"
#include "ui/exporter.h"

#include <functional>

namespace plumbline {

class Appearance;
class PageView;

/// Takes charts and facts of the window away as files: asks how and where, and
/// writes in the background.
class ExportActions : public QObject
{
    Q_OBJECT

public:
    /// Null while a page without a chart is on screen.
    using CurrentPage = std::function<PageView *()>;

    /// All must outlive this. `window` is what dialogs belong to.
    ExportActions(Workspace *workspace, const Appearance *appearance, CurrentPage page, QWidget *window);

    Exporter *exporter() { return &m_exporter; }
    /// Null when there is no chart to take away.
    PageView *chartPage() const;

public Q_SLOTS:
    void chooseImage();
    /// The same with PDF chosen, for who has no printer.
    void choosePdf();
    void chooseData();
    /// Without questions: the chart as it is on screen, and the facts of its table.
    void saveImage(const QString &path);
    void saveData(const QString &path);

Q_SIGNALS:
    void failed(const plumbline::Error &error);
    /// Something went well: for the status bar.
    void told(const QString &message);

private:
    void chooseImageAs(PictureFormat format);
    DataExport visibleData() const;
    void startData(const QString &path, DataExport what, bool isAll);

    Workspace *m_workspace;
    const Appearance *m_appearance;
    CurrentPage m_page;
    QWidget *m_window;
    PictureFormat m_format = PictureFormat::Png; ///< as chosen last
    Exporter m_exporter;
};

} // namespace plumbline
