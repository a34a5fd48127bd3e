// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printactions.h"

#include "charts/chartpicture.h"
#include "ui/exportactions.h"
#include "ui/pageview.h"

#include <QMessageBox>
#include <QPainter>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QPushButton>

#include <algorithm>

namespace plumbline {

namespace {

/// Logical pixels of a chart per point of paper: 12 pixels are 9 points.
constexpr double PixelsPerPoint = 96.0 / 72.0;

/// A tall chart gets more room in both directions until it fits, and is then made
/// smaller: wide rows need fewer lines.
ChartPicture fittingPicture(const ChartScenePtr &scene, QSizeF page)
{
    constexpr double most = 2.5;
    constexpr double step = 1.25;
    PictureOptions options;
    options.hasSourceNotes = true;
    double factor = 1;
    for (;; factor *= step) {
        options.size = page * factor;
        ChartPicture picture(scene, options, ChartFonts::standard());
        if (picture.size().height() <= options.size.height() || factor >= most)
            return picture;
    }
}

void setUp(QPrinter &printer, const QString &title)
{
    printer.setPageOrientation(QPageLayout::Landscape);
    printer.setDocName(title);
    printer.setCreator(QStringLiteral("Plumbline"));
}

} // namespace

PrintActions::PrintActions(ExportActions *exports, QWidget *window, HasPrinter hasPrinter)
    : QObject(window)
    , m_exports(exports)
    , m_window(window)
    , m_hasPrinter(std::move(hasPrinter))
{
    if (!m_hasPrinter)
        m_hasPrinter = [] { return !QPrinterInfo::availablePrinterNames().isEmpty(); };
}

void PrintActions::paintOn(QPrinter *printer) const
{
    const PageView *page = m_exports->chartPage();
    if (!page)
        return;
    const QSizeF paper = printer->pageLayout().paintRect(QPageLayout::Point).size() * PixelsPerPoint;
    const ChartPicture picture = fittingPicture(page->chart()->chartScene(), paper);
    const QRectF area = printer->pageRect(QPrinter::DevicePixel);
    const double scale =
        std::min(area.width() / picture.size().width(), area.height() / picture.size().height());
    QPainter painter(printer);
    painter.translate((area.width() - picture.size().width() * scale) / 2, 0);
    painter.scale(scale, scale);
    picture.paint(&painter);
}

/// Offers a PDF where there is no printer.
void PrintActions::withPrinter(const std::function<void(QPrinter &)> &ask)
{
    const PageView *page = m_exports->chartPage();
    if (!page)
        return;
    if (!m_hasPrinter())
        return offerPdf();
    QPrinter printer(QPrinter::HighResolution);
    setUp(printer, page->chart()->chartScene()->title);
    ask(printer);
}

void PrintActions::print()
{
    withPrinter([this](QPrinter &printer) {
        QPrintDialog dialog(&printer, m_window);
        if (dialog.exec() == QDialog::Accepted)
            paintOn(&printer);
    });
}

void PrintActions::preview()
{
    withPrinter([this](QPrinter &printer) {
        QPrintPreviewDialog dialog(&printer, m_window);
        connect(&dialog, &QPrintPreviewDialog::paintRequested, this, &PrintActions::paintOn);
        dialog.exec();
    });
}

void PrintActions::offerPdf()
{
    QMessageBox box(QMessageBox::Information, tr("Print"), tr("No printer is set up on this computer."),
                    QMessageBox::Close, m_window);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(tr("The chart can be saved as a PDF document instead, with its legend and "
                              "sources, and printed elsewhere."));
    QPushButton *pdf = box.addButton(tr("&Save as PDF…"), QMessageBox::AcceptRole);
    box.setDefaultButton(pdf);
    box.exec();
    if (box.clickedButton() == pdf)
        m_exports->choosePdf();
}

} // namespace plumbline
