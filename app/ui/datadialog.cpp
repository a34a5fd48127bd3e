// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/datadialog.h"

#include "facts/allfacts.h"
#include "facts/figuretext.h"
#include "ui/labels.h"
#include "ui/stylesheet.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QGroupBox>
#include <QRadioButton>
#include <QVBoxLayout>

namespace plumbline {

DataDialog::DataDialog(const DataExport &visible, QWidget *parent)
    : QDialog(parent)
    , m_onScreen(visible)
    , m_metadata(new QCheckBox(tr("&With a file beside it that says what the columns mean")))
    , m_rows(captionLabel(QString(), "softSmall"))
{
    setWindowTitle(tr("Export the facts"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Spacing::Large, Spacing::Large, Spacing::Large, Spacing::Large);
    column->setSpacing(Spacing::Medium);
    QWidget *facts = group(tr("Facts"));
    m_visible = addChoice(tr("What is &visible: this page, filter and time"), "visible", facts);
    m_all = addChoice(tr("&Everything in the dataset"), "all", facts);
    QWidget *rows = group(tr("Rows"));
    m_facts = addChoice(tr("One row for each &fact, as in the table"), "facts", rows);
    m_statements = addChoice(tr("One row for each statement and &passage"), "statements", rows);
    QWidget *format = group(tr("Format"));
    m_csv = addChoice(tr("&CSV, for any program"), "csv", format);
    m_metadata->setObjectName(QStringLiteral("metadata"));
    m_metadata->setToolTip(tr("CSV on the Web: types, units, sources and filter, as NAME.csv-metadata.json"));
    m_metadata->setChecked(true);
    connect(m_csv, &QRadioButton::toggled, m_metadata, &QWidget::setEnabled);
    auto *under = new QHBoxLayout;
    under->addSpacing(Spacing::Large);
    under->addWidget(m_metadata);
    static_cast<QVBoxLayout *>(format->layout())->addLayout(under);
    m_xlsx = addChoice(tr("&XLSX, a spreadsheet with its sources"), "xlsx", format);
    column->addWidget(m_rows);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(tr("&Save as…"), QDialogButtonBox::AcceptRole)->setDefault(true);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const bool isEmpty = rowCount(m_onScreen) == 0;
    (isEmpty ? m_all : m_visible)->setChecked(true);
    m_visible->setEnabled(!isEmpty);
    m_facts->setChecked(true);
    m_csv->setChecked(true);
    tellRows();
}

QWidget *DataDialog::group(const QString &title)
{
    auto *box = new QGroupBox(title);
    auto *column = new QVBoxLayout(box);
    column->setSpacing(Spacing::Tight);
    layout()->addWidget(box);
    return box;
}

QRadioButton *DataDialog::addChoice(const QString &text, const char *name, QWidget *group)
{
    auto *button = new QRadioButton(text);
    button->setObjectName(QString::fromLatin1(name));
    group->layout()->addWidget(button);
    connect(button, &QRadioButton::toggled, this, &DataDialog::tellRows);
    return button;
}

bool DataDialog::wantsAll() const
{
    return m_all->isChecked();
}

DataExport DataDialog::chosen() const
{
    DataExport what = m_onScreen;
    if (wantsAll()) {
        what.facts = allFacts(*what.dataset);
        what.computed.clear();
    }
    what.grain = m_statements->isChecked() ? DataGrain::Statements : DataGrain::Facts;
    what.format = m_xlsx->isChecked() ? DataFormat::Xlsx : DataFormat::Csv;
    what.hasByteOrderMark = true;
    what.hasMetadata = m_metadata->isChecked() && what.format == DataFormat::Csv;
    return what;
}

/// Called while the choices are being made, too.
void DataDialog::tellRows()
{
    if (!m_csv || !m_csv->isChecked() == !m_xlsx->isChecked())
        return;
    m_rows->setText(counted(rowCount(chosen()), tr("%1 row"), tr("%1 rows")));
}

} // namespace plumbline
