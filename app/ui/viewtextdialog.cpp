// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewtextdialog.h"

#include "ui/labels.h"
#include "ui/stylesheet.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace plumbline {

namespace {

constexpr QSize FirstSize(520, 380);

QString viewOnClipboard()
{
    const QString text = QGuiApplication::clipboard()->text();
    return viewFromText(text) ? text : QString();
}

} // namespace

ViewTextDialog::ViewTextDialog(QWidget *parent)
    : QDialog(parent)
    , m_field(new QPlainTextEdit)
    , m_problem(captionLabel({}, "softSmall"))
{
    build();
    connect(m_field, &QPlainTextEdit::textChanged, this, &ViewTextDialog::read);
    m_field->setPlainText(viewOnClipboard());
    read();
}

void ViewTextDialog::build()
{
    setWindowTitle(tr("Open view from text"));
    resize(FirstSize);
    QLabel *caption = captionLabel(tr("Paste the &text of a view:"), "soft");
    caption->setBuddy(m_field);
    m_field->setAccessibleName(tr("Text of a view"));
    m_field->setTabChangesFocus(true);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Open | QDialogButtonBox::Cancel);
    m_open = box->button(QDialogButtonBox::Open);
    m_open->setDefault(true);
    connect(box, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Spacing::Small);
    layout->addWidget(caption);
    layout->addWidget(m_field, 1);
    layout->addWidget(m_problem);
    layout->addWidget(box);
}

QString ViewTextDialog::problem() const
{
    return m_problem->text();
}

void ViewTextDialog::read()
{
    const QString text = m_field->toPlainText();
    const Result<WrittenView> written = viewFromText(text);
    if (written)
        m_view = *written;
    m_open->setEnabled(static_cast<bool>(written));
    m_problem->setText(written || text.trimmed().isEmpty() ? QString() : written.error().text());
}

} // namespace plumbline
