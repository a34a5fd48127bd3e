// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exportactions.h"

#include "facts/days.h"
#include "store/filename.h"
#include "ui/appearance.h"
#include "ui/datadialog.h"
#include "ui/dialogs.h"
#include "ui/imagedialog.h"
#include "ui/pagepicture.h"
#include "ui/pageview.h"

namespace plumbline {

namespace {

constexpr qreal ImageScale = 2;

QString fileFilter(PictureFormat format)
{
    switch (format) {
    case PictureFormat::Png:
        return ExportActions::tr("PNG images (*.png)");
    case PictureFormat::Svg:
        return ExportActions::tr("SVG pictures (*.svg)");
    case PictureFormat::Pdf:
        break;
    }
    return ExportActions::tr("PDF documents (*.pdf)");
}

QString fileFilter(DataFormat format)
{
    return format == DataFormat::Csv ? ExportActions::tr("CSV tables (*.csv)")
                                     : ExportActions::tr("Spreadsheets (*.xlsx)");
}

} // namespace

ExportActions::ExportActions(Workspace *workspace, const Appearance *appearance, CurrentPage page,
                             QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_appearance(appearance)
    , m_page(std::move(page))
    , m_window(window)
{
    connect(&m_exporter, &Exporter::failed, this, &ExportActions::failed);
    connect(&m_exporter, &Exporter::exported, this,
            [this](const QString &path) { Q_EMIT told(tr("Saved %1").arg(path)); });
    connect(&m_exporter, &Exporter::cancelled, this,
            [this](const QString &path) { Q_EMIT told(tr("Cancelled: %1 is as it was").arg(path)); });
}

PageView *ExportActions::chartPage() const
{
    PageView *page = m_page();
    const ChartScenePtr scene = page ? page->chart()->chartScene() : nullptr;
    return scene && scene->dataset == m_workspace->state()->dataset() ? page : nullptr;
}

void ExportActions::chooseImage()
{
    chooseImageAs(m_format);
}

void ExportActions::choosePdf()
{
    chooseImageAs(PictureFormat::Pdf);
}

void ExportActions::chooseImageAs(PictureFormat format)
{
    PageView *page = chartPage();
    if (!page)
        return;
    const ChartScenePtr scene = page->chart()->chartScene();
    ImageDialog dialog(scene, pictureOnScreen(*page, m_appearance->theme()), showsPart(*page), m_window);
    dialog.setFormat(format);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_format = dialog.format();
    const PictureOptions options = dialog.options();
    const QString name = dialog.hasOwnTitle() ? fileNameOf(*options.title, page->fileName())
                                              : page->fileName();
    const QString path = askForTarget(m_window, dialog.windowTitle(), name, fileFilter(m_format));
    if (!path.isEmpty())
        m_exporter.exportPicture(path, {scene, options, ChartFonts::standard(), m_format, dialog.scale()});
}

void ExportActions::chooseData()
{
    const DataExport onScreen = visibleData();
    if (!onScreen.dataset)
        return;
    const PageView *page = chartPage();
    DataDialog dialog(onScreen, m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const DataExport what = dialog.chosen();
    const QString name = dialog.wantsAll() || !page ? fileNameOf(what.dataset->tables().name, tr("facts"))
                                                    : page->fileName();
    const QString path = askForTarget(m_window, dialog.windowTitle(), name, fileFilter(what.format));
    if (!path.isEmpty())
        startData(path, what, dialog.wantsAll());
}

/// What the table on screen has, and the events over its chart; nothing on a page without one.
DataExport ExportActions::visibleData() const
{
    DataExport what;
    what.dataset = m_workspace->state()->dataset();
    if (const PageView *page = chartPage()) {
        what.facts = page->exportedFacts();
        what.computed = page->table()->factModel().computed();
    }
    return what;
}

void ExportActions::startData(const QString &path, DataExport what, bool isAll)
{
    what.copies = m_workspace->articles()->copies();
    what.notes = noteTexts(m_workspace->notes()->notes());
    what.currency = m_workspace->state()->lens().currency;
    what.knownOn = m_workspace->state()->lens().knownOn;
    what.about = datasetWords(*what.dataset);
    if (!isAll) {
        const std::vector<NamedText> words = viewWords(*what.dataset, m_workspace->state()->view());
        what.about.insert(what.about.end(), words.begin(), words.end());
    }
    what.about.push_back({tr("Exported"), formatDay(QDate::currentDate())});
    m_exporter.exportData(path, {m_workspace->session()->path(), what});
}

void ExportActions::saveImage(const QString &path)
{
    if (const PageView *page = chartPage())
        m_exporter.exportPicture(path,
                                 {page->chart()->chartScene(), pictureOnScreen(*page, m_appearance->theme()),
                                  ChartFonts::standard(), PictureFormat::Png, ImageScale});
}

void ExportActions::saveData(const QString &path)
{
    const PageView *page = chartPage();
    if (!page)
        return;
    DataExport what = visibleData();
    what.hasByteOrderMark = true;
    startData(path, what, false);
}

} // namespace plumbline
