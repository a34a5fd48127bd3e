// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace plumbline::schema {

/// "PLMB", in the header of every dataset file.
constexpr qint32 ApplicationId = 1347177794;
/// The version this program writes; it reads those from 1 on.
constexpr qint32 Version = 2;
/// The first version with `source`, `source_row` and `origin`.
constexpr qint32 VersionWithSources = 2;

/// resources/schema.sql, as built in.
QByteArray sql();

/// All tables of the schema as of `version`. The reader refuses a file in which one of
/// them is missing or is not an ordinary table.
QStringList tables(qint32 version = Version);

/// What makes a file of an earlier version one of this; to be run in a transaction.
QByteArray upgradeSql(qint32 from);

/// The SELECT behind the view `statement`, for running without trusting the view
/// that a file brings.
QByteArray statementSelect();
/// The columns of the view `statement`, in order.
QStringList statementColumns();

} // namespace plumbline::schema
