// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QPrinter;
class QWidget;

namespace plumbline {

class ExportActions;

/// Prints the chart of the window with its legend and sources, on one page that it
/// fills: landscape at first, always in the light colours.
class PrintActions : public QObject
{
    Q_OBJECT

public:
    /// Whether there is a printer to print on.
    using HasPrinter = std::function<bool()>;

    /// All must outlive this. `window` is what dialogs belong to.
    PrintActions(ExportActions *exports, QWidget *window, HasPrinter hasPrinter = {});

    /// Paints the chart on the page of a printer that is ready.
    void paintOn(QPrinter *printer) const;

public Q_SLOTS:
    /// Without a printer both say so, and offer a PDF instead.
    void print();
    void preview();

private:
    void withPrinter(const std::function<void(QPrinter &)> &ask);
    void offerPdf();

    ExportActions *m_exports;
    QWidget *m_window;
    HasPrinter m_hasPrinter;
};

} // namespace plumbline
