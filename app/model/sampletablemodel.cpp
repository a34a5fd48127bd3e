// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/sampletablemodel.h"

namespace plumbline {

namespace {

/// A cell may hold a whole page.
constexpr qsizetype MostLetters = 200;

QString shortened(const QString &text)
{
    return text.size() > MostLetters ? text.left(MostLetters) + QChar(0x2026) : text;
}

} // namespace

void SampleTableModel::setDraft(const TableDraftPtr &draft)
{
    const bool isSameSample = m_draft && draft && m_draft->path == draft->path &&
                              m_draft->choice == draft->choice &&
                              m_draft->looks.size() == draft->looks.size();
    if (isSameSample) { // selection and scroll bars stay
        m_draft = draft;
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_draft = draft;
    endResetModel();
}

int SampleTableModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() || !m_draft)
        return 0;
    return static_cast<int>(m_draft->sample.first.size() + m_draft->sample.later.size());
}

int SampleTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_draft ? 0 : static_cast<int>(m_draft->looks.size());
}

const KeptRow &SampleTableModel::row(int index) const
{
    const auto &first = m_draft->sample.first;
    const auto position = static_cast<size_t>(index);
    return position < first.size() ? first[position] : m_draft->sample.later[position - first.size()];
}

QVariant SampleTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const KeptRow &shown = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shortened(shown.texts.value(index.column())).replace(QLatin1Char('\n'), QChar(0x21b5));
    case Qt::TextAlignmentRole:
        return QVariant(isFigure(m_draft->looks[static_cast<size_t>(index.column())].type)
                            ? Qt::AlignRight | Qt::AlignVCenter
                            : Qt::AlignLeft | Qt::AlignVCenter);
    case IsPassedOver:
        return shown.number != 0 && shown.number <= m_draft->mapping.titleRow;
    default:
        return {};
    }
}

QVariant SampleTableModel::columnHeader(const ColumnLook &look, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return shortened(look.title) + QLatin1Char('\n') + typeText(look.type);
    case ColumnTitle:
        return shortened(look.title);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant SampleTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!m_draft || section < 0)
        return {};
    if (orientation == Qt::Horizontal)
        return section < columnCount() ? columnHeader(m_draft->looks[static_cast<size_t>(section)], role)
                                       : QVariant();
    if (role != Qt::DisplayRole || section >= rowCount())
        return {};
    const qint64 number = row(section).number;
    return number > 0 ? QString::number(number) : QString(QChar(0x22ee)); // from somewhere further down
}

} // namespace plumbline
